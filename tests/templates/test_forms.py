"""Every form that is shipped can be read, is complete in its languages, and says what the paper form says."""

from pathlib import Path

import pytest

from ledarapp.domain.draft import begin
from ledarapp.domain.goal import Audience
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.template import SectionKind, Template, Wording, say
from ledarapp.domain.wording import PLACES, fill
from ledarapp.templates import Library
from ledarapp.templates.form import read, read_card
from tests.templates.shelf import FORMS, RESOURCES, START, new_ids, wordings


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_every_form_says_every_text_in_each_of_its_languages(path: Path) -> None:
    template = read(path.read_text(encoding="utf-8"), Library(RESOURCES).common_words(), file=path.name)

    silent = [
        (where, language)
        for where, wording in wordings(template)
        for language in template.languages
        if not {language, language.partition("-")[0]} & set(wording)
    ]

    assert silent == []
    assert all(word for wording in template.words.values() for word in wording.values())


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_every_form_begins_a_draft_in_each_of_its_languages(path: Path) -> None:
    template = read(path.read_text(encoding="utf-8"), Library(RESOURCES).common_words(), file=path.name)

    for language in template.languages:
        draft = begin(template, language, new_ids(), start=START)
        assert len(draft.goals) == sum(len(area.goals) for area in template.areas)
        for section in template.sections:
            if section.kind is SectionKind.CLAUSE:
                filled = fill(say(section.text, language), draft, lambda day: day.isoformat())
                assert not any(f"{{{place}}}" in filled for place in PLACES)


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_the_head_of_a_form_tells_the_chooser_the_same_as_the_whole_file(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    card = read_card(text, file=path.name)
    whole = read(text, Library(RESOURCES).common_words(), file=path.name)

    assert (card.key, card.version, card.languages) == (whole.key, whole.version, whole.languages)
    assert (card.name, card.description, card.source) == (whole.name, whole.description, whole.source)
    assert path.stem.partition(".")[0] == card.key


@pytest.fixture(scope="module")
def ufd_ad() -> Template:
    return Library(RESOURCES).get("ufd-ad")


def section(template: Template, key: str, language: str = "nb") -> str:
    return say({each.key: each.text for each in template.sections}[key], language)


@pytest.mark.requirement("R251", "R252", "R253", "R254", "R255", "R256")
def test_ufd_ad_prints_its_clauses(ufd_ad: Template) -> None:
    assert "verktøy" in section(ufd_ad, "introduction")
    assert "ikke et juridisk dokument" in section(ufd_ad, "introduction")
    assert "inget juridiskt bindande dokument" in section(ufd_ad, "introduction", "sv")
    assert "not a legally binding document" in section(ufd_ad, "introduction", "en")
    assert "{period_start} til og med {period_end}" in section(ufd_ad, "period")
    assert "årlige medarbeidersamtalen" in section(ufd_ad, "period")
    assert "virksomhetsplanen" in section(ufd_ad, "activity_plan")
    assert "på vanlig måte" in section(ufd_ad, "activity_plan_followed_up")


@pytest.mark.requirement("R257", "R258")
@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_ufd_ad_makes_both_parties_responsible_for_asking_to_renegotiate(
    ufd_ad: Template, language: str
) -> None:
    clause = section(ufd_ad, "renegotiation", language)

    assert "{leader}" in clause
    assert "{superior}" in clause


@pytest.mark.requirement("R259", "R260", "R261", "R262", "R263", "R264")
def test_ufd_ad_describes_the_section_and_the_post(ufd_ad: Template) -> None:
    sections = {each.key: each for each in ufd_ad.sections}

    assert sections["section_tasks"].max_lines == 5
    assert sections["section_tasks"].required
    assert all(sections[key].carry_over for key in ("section_tasks", "post", "contacts"))
    assert "administrativt og faglig" in section(ufd_ad, "post")
    assert "departementsråden" in section(ufd_ad, "contacts")
    assert "tillitsvalgte" in section(ufd_ad, "contacts")


@pytest.mark.requirement("R124", "R265", "R266", "R269", "R271", "R216")
def test_ufd_ad_has_three_groups_of_requirements(ufd_ad: Template) -> None:
    assert ufd_ad.area_keys == ("professional", "personal", "general")
    assert ufd_ad.area("professional").suggested == (4, 5)
    assert ufd_ad.area("personal").suggested == (4, 5)
    assert ufd_ad.area("personal").audience is Audience.PARTIES
    assert ufd_ad.word("goals", "nb") == "Prioriterte resultatkrav"


@pytest.mark.requirement("R272", "R273", "R274", "R275", "R276", "R277", "R278", "R279", "R280", "R281")
@pytest.mark.requirement("R282", "R283", "R284", "R285")
def test_ufd_ad_comes_with_its_six_general_requirements(ufd_ad: Template) -> None:
    goals = ufd_ad.area("general").goals

    assert [len(goal.indicators) for goal in goals] == [3, 5, 3, 4, 2, 2]
    assert all(goal.sources for goal in goals)
    assert "sykefravær" in say(goals[1].indicators[3], "nb").casefold()
    assert "jevne mellomrom" in say(goals[5].sources[0], "nb")


@pytest.mark.requirement("R286", "R287", "R288", "R289", "R290", "R291", "R292")
def test_ufd_ad_plans_the_assessment(ufd_ad: Template) -> None:
    plan = section(ufd_ad, "result_assessment")
    milestones = {each.key: each for each in ufd_ad.milestones}

    for words in (
        "strategiplanen",
        "påvirke",
        "halvt år",
        "notat",
        "minst en uke",
        "ansatte",
        "tillitsvalgte",
    ):
        assert words in plan
    assert milestones["half_year_talk"].months == 6
    assert (milestones["memo"].anchor, milestones["memo"].days) == ("half_year_talk", 7)
    assert milestones["staff_views"].anchor == "half_year_talk"


@pytest.mark.requirement("R293", "R294", "R295")
def test_ufd_ad_rates_on_three_levels(ufd_ad: Template) -> None:
    def levels(language: str) -> list[str]:
        return [f"{say(each.label, language)} ({say(each.gloss, language)})" for each in ufd_ad.levels]

    assert levels("nb") == ["liten grad (forbedres)", "tilfredsstillende (middels)", "stor grad (meget bra)"]
    assert levels("sv")[2] == "i hög grad (mycket bra)"
    assert levels("en")[0] == "to a small extent (needs improvement)"


@pytest.mark.requirement("R218", "R219", "R249", "R250")
def test_ufd_ad_says_what_each_signature_means(ufd_ad: Template) -> None:
    assert [rule.role for rule in ufd_ad.signers(Edition.ASSESSMENT)] == [Role.SUPERIOR, Role.LEADER]
    read_it: Wording = ufd_ad.signers(Edition.ASSESSMENT)[1].meaning
    assert "betyr ikke at jeg er enig" in read_it["nb"]
    assert say(ufd_ad.roles[Role.LEADER], "nb") == "Stillingsinnehaver"
    assert say(ufd_ad.titles[Role.SUPERIOR], "nb") == "ekspedisjonssjef"
