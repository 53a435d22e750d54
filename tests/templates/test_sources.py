"""Each form says what the system it comes from says: its groups, limits, words, dates and clauses."""

import re

import pytest

from ledarapp.domain.goal import Audience, Target
from ledarapp.domain.signature import Role
from ledarapp.domain.template import Author, MilestoneRule, SectionKind, Template, say
from ledarapp.templates import Library
from tests.templates.shelf import RESOURCES, wordings

LIBRARY = Library(RESOURCES)


def text(form: Template, key: str, language: str = "") -> str:
    return say({each.key: each.text for each in form.sections}[key], language or form.languages[0])


def section_keys(form: Template) -> set[str]:
    return {each.key for each in form.sections}


def dates(form: Template) -> dict[str, tuple[MilestoneRule, int, int]]:
    return {each.key: (each.rule, each.months, each.days) for each in form.milestones}


@pytest.mark.requirement("R090", "R091", "R160", "R161", "R173", "R171", "R211", "R225", "R257")
def test_the_plain_form_has_goals_for_the_unit_and_for_the_leader() -> None:
    form = LIBRARY.get("general")

    assert [area.target for area in form.areas] == [Target.UNIT, Target.LEADER, Target.LEADER]
    assert not any(area.goals for area in form.areas)
    shared = next(each for each in form.sections if each.key == "made_known")
    assert "medarbetarna" in say(shared.help, "sv")
    assert {"plans", "expectations_of_superior", "made_known"} <= section_keys(form)
    assert "inget juridiskt bindande" in text(form, "purpose")
    assert all(place in text(form, "renegotiation") for place in ("{leader}", "{superior}"))
    assert dates(form)["half_year_talk"] == (MilestoneRule.AFTER_START, 6, 0)


@pytest.mark.requirement("R307", "R308", "R309", "R310", "R311", "R312", "R313")
def test_the_basis_of_the_requirements_comes_first() -> None:
    form = LIBRARY.get("krd-komm")
    before = [each.key for each in form.sections if not each.after_goals]

    assert before == ["section_tasks", "post", "basis"]
    assert len(text(form, "basis").splitlines()) == 5
    for words in (
        "Virksomhetsplanen",
        "oktober–november",
        "desember",
        "departementsråden",
        "Lederkriteriene",
    ):
        assert words in text(form, "basis")
    assert dates(form)["mini_talks"][0] is MilestoneRule.BEFORE


@pytest.mark.requirement("R314", "R315", "R316", "R317", "R318", "R319", "R320")
def test_three_groups_of_points_then_what_the_superior_owes_evaluation_and_publication() -> None:
    form = LIBRARY.get("krd-komm")

    assert form.area_keys == ("common", "section", "leader")
    after = [each.key for each in form.sections if each.after_goals]
    assert after == ["expectations_of_superior", "evaluation", "publication"]
    assert "medarbeidersamtalen" in text(form, "evaluation")


@pytest.mark.requirement("R127", "R296", "R297", "R298", "R299", "R300", "R301", "R302", "R303", "R304")
@pytest.mark.requirement("R305", "R306", "R188", "R189", "R190")
def test_four_requirements_are_broken_into_elements_that_are_not_measured() -> None:
    form = LIBRARY.get("ufd-oa")
    goals = form.area("common").goals

    assert [len(goal.indicators) for goal in goals] == [8, 6, 8, 1]
    assert form.word("indicator", "nb") == "Elementer i vurderingen av resultatoppnåelse"
    assert form.columns == ("goal", "indicator")
    assert not form.levels
    for place, words in ((0, "Stortinget"), (1, "nettverk"), (2, "talerør"), (3, "egenutvikling")):
        assert words in say(goals[place].indicators[-1], "nb")


@pytest.mark.requirement("R178", "R179", "R180", "R181", "R182", "R183", "R184", "R185", "R186", "R187")
def test_the_management_team_shares_three_requirements_with_indicator_and_evaluation() -> None:
    form = LIBRARY.get("krd-pa")
    goals = form.area("group").goals

    assert [len(goal.indicators) for goal in goals] == [1, 4, 2]
    assert [len(goal.sources) for goal in goals] == [1, 1, 1]
    assert "Balansert målstyring" in say(goals[0].text, "nb")
    assert "årsskiftet" in say(goals[2].sources[0], "nb")
    assert not form.area("individual").goals


@pytest.mark.requirement("R120", "R177")
def test_three_themes_are_named_and_their_wording_left_to_the_team() -> None:
    form = LIBRARY.get("krd-inn")

    assert form.area_keys == ("leader_role", "working_environment", "competence", "individual")
    assert [area.suggested for area in form.areas[:3]] == [(1, 1)] * 3
    assert not any(area.goals for area in form.areas)
    assert "parent_contract" in section_keys(form)


@pytest.mark.requirement("R128", "R173", "R175")
def test_leadership_criteria_come_first_and_are_entered_by_the_organisation() -> None:
    form = LIBRARY.get("fin-ad")

    assert form.area_keys[0] == "criteria"
    assert "alle ledere i virksomheten" in text(form, "purpose")
    assert all(area.target is Target.LEADER and not area.goals for area in form.areas)
    assert next(each for each in form.sections if each.key == "criteria").required


@pytest.mark.requirement("R001", "R003", "R009", "R011", "R030", "R031", "R039", "R054", "R057")
def test_the_management_agreement_has_three_areas_for_five_years_and_is_public() -> None:
    form = LIBRARY.get("ledningsavtal")

    assert form.period_months == 60
    assert form.audience is Audience.PUBLIC
    assert form.area_keys == ("common", "results", "leadership")
    assert form.area("results").suggested == (1, 3)
    assert len(form.area("common").goals) == 4
    assert "26 § i statstjänstemannalagen" in form.basis["sv-FI"]


@pytest.mark.requirement("R020", "R021", "R022", "R023", "R024", "R044")
def test_the_management_agreement_is_discussed_by_mid_april_each_year() -> None:
    form = LIBRARY.get("ledningsavtal")
    discussions = [each for each in form.milestones if each.key.startswith("discussion")]

    assert [(each.month, each.day, each.turn) for each in discussions] == [
        (4, 15, turn) for turn in range(1, 6)
    ]
    for words in ("mitten av april", "sambandet mellan", "preciseras", "hösten"):
        assert words in text(form, "discussion")


@pytest.mark.requirement("R007", "R013", "R018", "R028", "R029", "R052", "R059", "R060", "R070")
def test_the_management_agreement_asks_for_what_surrounds_it() -> None:
    form = LIBRARY.get("ledningsavtal")

    asked = {"appointment", "delegation", "result_agreement", "dialogue", "employer_support"}
    assert asked <= section_keys(form)
    assert "kanslicheferna finns en separat anvisning" in form.description["sv-FI"]
    help_text = say(form.area("leadership").help, "sv-FI")
    assert all(words in help_text for words in ("resultatmålen", "personalen", "verksamhetsutvecklingen"))
    assert form.columns[-1] == "contribution"


@pytest.mark.requirement("R005", "R006", "R008", "R019", "R026", "R040", "R041", "R053", "R056", "R058")
def test_the_management_agreement_tells_how_its_goals_are_chosen() -> None:
    form = LIBRARY.get("ledningsavtal")
    asks = {each.key: say(each.help, "sv-FI") for each in form.sections}
    common, results = (say(form.area(key).help, "sv-FI") for key in ("common", "results"))

    assert "betydande del av befattningen" in asks["appointment"]
    assert "tidtabellerna" in asks["result_agreement"]
    assert all(words in text(form, "purpose") for words in ("utnämningen", "resultatstyrningen"))
    assert [say(form.titles[role], "sv-FI") for role in Role] == ["avdelningschef", "kanslichef"]
    assert all(words in common for words in ("finansministeriet", "utvecklingsbehoven", "åtgärder"))
    assert all(words in results for words in ("egen insats", "indikatorer"))


@pytest.mark.requirement("R071", "R073", "R074", "R076", "R079", "R080", "R081", "R084", "R085", "R086")
def test_personal_development_is_free_to_write_for_the_parties_alone_and_never_rated() -> None:
    form = LIBRARY.get("ledningsavtal")
    development = next(each for each in form.sections if each.key == "development")

    assert development.audience is Audience.PARTIES
    assert not development.required
    assert "development" not in form.area_keys  # what is no category has no level
    assert "25 juni 2015" in text(form, "not_rated")
    assert "föregående år" in text(form, "submission")
    assert "respons" in form.word("overall_superior", "sv-FI")
    assert "sekretessbelagd" in text(form, "submission")


def test_no_finnish_form_calls_a_managers_agreement_by_the_agencys_name() -> None:
    for card in LIBRARY.cards():
        form = LIBRARY.get(card.key)
        if form.jurisdiction == "FI":
            assert not form.words["agreement"]["sv-FI"].casefold().startswith("resultatavtal")


@pytest.mark.requirement("R146", "R149", "R150", "R369", "R370")
def test_the_scorecard_has_four_perspectives_that_hang_together() -> None:
    form = LIBRARY.get("balanced-scorecard")

    assert form.area_keys == ("effects", "customer_service", "process", "personnel")
    assert {"strategy", "connections"} <= section_keys(form)
    assert "nedbrutet till enheten" in text(form, "purpose")


@pytest.mark.requirement("R362", "R363", "R364", "R365", "R366", "R367", "R373", "R374", "R377", "R380")
@pytest.mark.requirement("R381", "R382", "R383", "R384", "R386", "R387", "R388", "R392", "R412")
def test_the_personnel_strategy_has_its_areas_and_topics() -> None:
    form = LIBRARY.get("personnel-strategy")

    assert [len(area.goals) for area in form.areas] == [2, 1, 1, 1]
    assert [len(goal.indicators) for area in form.areas for goal in area.goals] == [6, 6, 8, 4, 5]
    assert all(words in text(form, "purpose") for words in ("serviceproduktionen", "arbetslivskvaliteten"))
    reward, relations = (say(form.area(key).goals[0].text, "sv-FI") for key in ("reward", "relations"))
    assert all(words in reward for words in ("immateriellt", "materiellt"))
    assert all(words in relations for words in ("fysisk", "psykisk", "social", "ekonomisk"))
    assert form.word("contribution", "sv-FI") == "Åtgärder, ansvarig och tidsplan"
    assert form.columns[-1] == "contribution"


@pytest.mark.requirement(
    "R376", "R389", "R390", "R391", "R393", "R394", "R395", "R400", "R401", "R404", "R411"
)
def test_the_personnel_strategy_is_followed_up_with_report_and_survey() -> None:
    form = LIBRARY.get("personnel-strategy")

    assert all(words in text(form, "evaluation") for words in ("personalrapporten", "personalenkät"))
    assert all(words in text(form, "revision") for words in ("fullmäktigeperiod", "tills vidare", "budgeten"))
    assert {"participation", "expectations", "service_strategy"} <= section_keys(form)


@pytest.mark.requirement("R099", "R100", "R147", "R148", "R241")
def test_a_unit_is_party_through_its_head() -> None:
    form = LIBRARY.get("unit-agreement")

    assert all(area.target is Target.UNIT for area in form.areas)
    assert "{unit}" in text(form, "purpose")
    assert {"steering", "made_known"} <= section_keys(form)
    assert "Vägverket" in form.description["sv"]


@pytest.mark.requirement("R095", "R096", "R097", "R098")
def test_the_directors_contract_elaborates_a_year_of_the_result_contract() -> None:
    form = LIBRARY.get("direktorkontrakt")

    assert form.period_months == 12
    assert "nedbemanning" in text(form, "budget")
    assert "samarbeid, forventninger og strategi" in text(form, "purpose")
    assert next(each for each in form.sections if each.key == "result_contract").required
    assert "tre til fem innsatsområder" in form.description["nb"]


@pytest.mark.requirement("R094", "R095", "R096")
def test_the_result_contract_lasts_four_years_and_belongs_to_the_whole_agency() -> None:
    form = LIBRARY.get("resultatkontrakt")

    assert form.period_months == 48
    assert all(area.target is Target.UNIT for area in form.areas)
    assert "ikke juridisk bindende" in text(form, "purpose")
    assert "{unit}" in text(form, "purpose")
    assert next(each for each in form.sections if each.key == "areas_of_effort").required


@pytest.mark.requirement("R004", "R007", "R016", "R017", "R077", "R078")
@pytest.mark.parametrize(("key", "words"), [("2013", "1 februari 2013"), ("kanslichef", "kanslicheferna")])
def test_a_slot_says_what_it_is_and_invents_nothing(key: str, words: str) -> None:
    form = LIBRARY.get(f"ledningsavtal-{key}")

    assert words in form.description["sv-FI"]
    assert [area.goals for area in form.areas] == [()]
    assert form.audience is Audience.PUBLIC


@pytest.mark.requirement("R103", "R104", "R105", "R106", "R107", "R336", "R337", "R338", "R339", "R340")
@pytest.mark.requirement("R347", "R348", "R349", "R350", "R351", "R357")
def test_the_pay_contract_records_an_outcome_and_computes_none() -> None:
    form = LIBRARY.get("lederlonn")

    assert form.area_keys == ("professional", "managerial", "personal")
    for words in ("tillegg", "uendret lønn", "redusert lønn", "engangstillegg", "aldri av seg selv"):
        assert words in text(form, "pay")
    assert form.word("outcome", "nb") == "Lønnsutfall"
    assert [each.key for each in form.outcomes] == ["up", "unchanged", "down", "one_off"]
    assert "pay_placement" in section_keys(form)


@pytest.mark.requirement("R204")
def test_no_other_form_speaks_of_an_outcome_in_pay() -> None:
    speaks = re.compile("lønnsutfall|löneutfall|pay outcome", re.IGNORECASE)
    found = {
        card.key
        for card in LIBRARY.cards()
        for _, wording in wordings(LIBRARY.get(card.key))
        if any(speaks.search(each) for each in wording.values())
    }
    assert found == {"lederlonn"}
    assert [card.key for card in LIBRARY.cards() if LIBRARY.get(card.key).outcomes] == ["lederlonn"]


@pytest.mark.requirement("R002", "R004")
def test_the_posts_that_the_guidance_names_are_offered_and_those_it_leaves_out_have_their_own_form() -> None:
    form, other = LIBRARY.get("ledningsavtal"), LIBRARY.get("ledningsavtal-kanslichef")

    assert form.post_titles(Role.LEADER, "sv-FI") == (
        "understatssekreterare",
        "avdelningschef",
        "chef för ämbetsverk",
    )
    assert other.post_titles(Role.LEADER, "sv-FI") == ("kanslichef", "statssekreterare som kanslichef")
    assert form.post_titles(Role.LEADER, "fi")[1] == "osastopäällikkö"
    assert {say(form.titles[role], "sv-FI") for role in Role} <= {
        *form.post_titles(Role.LEADER, "sv-FI"),
        *form.post_titles(Role.SUPERIOR, "sv-FI"),
    }


@pytest.mark.requirement("R003", "R004", "R005", "R006")
def test_the_management_agreement_says_whom_it_covers_and_whom_not() -> None:
    covers = LIBRARY.get("ledningsavtal").covers["sv-FI"]

    for words in ("26 §", "inte kanslicheferna", "betydande del", "lyder direkt under"):
        assert words in covers


@pytest.mark.requirement("R009", "R223", "R226")
def test_the_possible_periods_are_the_sources() -> None:
    year_or_half = {"ufd-ad", "ufd-oa", "krd-komm", "krd-pa", "krd-inn", "fin-ad"}
    for form in map(LIBRARY.get, year_or_half):
        assert (form.period_months, form.periods, form.remaining_term) == (12, (6,), False)
    assert LIBRARY.get("ledningsavtal").remaining_term


@pytest.mark.requirement("R040", "R231")
def test_the_form_says_who_writes_each_category() -> None:
    authors = {area.key: area.author for area in LIBRARY.get("ledningsavtal").areas}

    assert authors == {"common": Author.ABOVE, "results": Author.BOTH, "leadership": Author.LEADER}
    assert LIBRARY.get("ufd-ad").area("professional").author is Author.LEADER


@pytest.mark.requirement("R151", "R160", "R255")
def test_plans_apply_in_full_beside_the_agreement() -> None:
    said = {
        "general": "fullt ut ved siden av",
        "krd-pa": "fullt ut ved siden av",
        "ufd-ad": "virksomhetsplanen",
    }
    for key, words in said.items():
        form = LIBRARY.get(key)
        clauses = [each for each in form.sections if each.kind is SectionKind.CLAUSE]
        assert any(words in say(each.text, "nb") for each in clauses)
