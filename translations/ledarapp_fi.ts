<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Across</name>
    <message>
        <source>Show how often each level was given</source>
        <translation>Näytä, kuinka usein kukin taso on annettu</translation>
    </message>
    <message>
        <source>Counts are shown from {0} assessed leaders on.</source>
        <translation>Määrät näytetään, kun arvioituja johtajia on vähintään {0}.</translation>
    </message>
    <message>
        <source>The leaders share no requirement yet.</source>
        <translation>Johtajilla ei ole vielä yhteistä vaatimusta.</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Johtaja</translation>
    </message>
    <message>
        <source>How often each level was given</source>
        <translation>Kuinka usein kukin taso on annettu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Common requirements side by side</source>
        <translation>Yhteiset vaatimukset rinnakkain</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Vaatimus</translation>
    </message>
    <message>
        <source>Agreements: stages and dates</source>
        <translation>Sopimukset: vaiheet ja päivät</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>vaiheet</translation>
    </message>
    <message>
        <source>Across leaders</source>
        <translation>Kaikki johtajat</translation>
    </message>
    <message>
        <source>F: finished · N: now · a dot: later. Enter opens the agreement.</source>
        <translation>V: valmis · N: nyt · piste: myöhemmin. Enter avaa sopimuksen.</translation>
    </message>
    <message>
        <source>Save for a coordinator…</source>
        <translation>Tallenna koordinaattorille…</translation>
    </message>
    <message>
        <source>A coordinator gets stages and dates, never content.</source>
        <translation>Koordinaattori saa vaiheet ja päivät, ei koskaan sisältöä.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Arviot</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) wait for you</source>
        <translation>
            <numerusform>%n sopimus odottaa sinua</numerusform>
            <numerusform>%n sopimusta odottaa sinua</numerusform>
        </translation>
    </message>
    <message>
        <source>F</source>
        <translation>V</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ehdotettu</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Self-evaluated</source>
        <translation>Itsearvioitu</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Arvioitu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>later</source>
        <translation>myöhemmin</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>tasot</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>Luetaan {0}/{1}</translation>
    </message>
    <message>
        <source>Show as a plot</source>
        <translation>Näytä kaaviona</translation>
    </message>
    <message>
        <source>The folder for the leaders&apos; files</source>
        <translation>Johtajien tiedostojen kansio</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written, one a leader</source>
        <translation>
            <numerusform>%n tiedosto kirjoitettu, yksi johtajaa kohti</numerusform>
            <numerusform>%n tiedostoa kirjoitettu, yksi johtajaa kohti</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versio {1}</translation>
    </message>
    <message>
        <source>A file for each leader…</source>
        <translation>Tiedosto kullekin johtajalle…</translation>
    </message>
    <message>
        <source>Taken in by {0} of {1} leaders</source>
        <translation>Tuonut {0} johtajaa {1}:stä</translation>
    </message>
    <message>
        <source>{0} of them in this version</source>
        <translation>{0} heistä tässä versiossa</translation>
    </message>
    <message>
        <source>No leaders’ agreements yet.</source>
        <translation>Ei vielä johtajien sopimuksia.</translation>
    </message>
    <message>
        <source>Those you have taken in from your leaders come here; examples don’t.</source>
        <translation>Tänne tulevat sopimukset, jotka olet ottanut vastaan johtajiltasi; esimerkkejä ei lasketa.</translation>
    </message>
</context>
<context>
    <name>Alignment</name>
    <message>
        <source>Goals that hang together</source>
        <translation>Toisiinsa liittyvät tavoitteet</translation>
    </message>
    <message>
        <source>The superior&apos;s own goals and the common requirements, and under each what is part of it. Right and Left unfold and fold, Enter opens the agreement.</source>
        <translation>Esihenkilön omat tavoitteet ja yhteiset vaatimukset, ja kunkin alla se, mikä kuuluu siihen. Oikea ja vasen nuoli avaavat ja sulkevat, Enter avaa sopimuksen.</translation>
    </message>
    <message>
        <source>No goals here yet.</source>
        <translation>Ei vielä tavoitteita.</translation>
    </message>
    <message>
        <source>The goals of your own agreements, and of those you have taken in from your leaders, come here; examples don’t.</source>
        <translation>Omien sopimustesi ja johtajiltasi vastaanottamiesi sopimusten tavoitteet tulevat tähän; esimerkkejä ei lasketa.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kenen</translation>
    </message>
    <message>
        <source>{0} of {1} goals are part of a goal above</source>
        <translation>{0}/{1} tavoitteesta on osa ylempää tavoitetta</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) below</source>
        <translation>
            <numerusform>%n tavoite alla</numerusform>
            <numerusform>%n tavoitetta alla</numerusform>
        </translation>
    </message>
    <message>
        <source>part of {0}</source>
        <translation>osa tavoitetta {0}</translation>
    </message>
    <message>
        <source>Part of no goal above</source>
        <translation>Ei osa mitään ylempää tavoitetta</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Parties only</source>
        <translation>Vain osapuolet</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Julkinen</translation>
    </message>
    <message>
        <source>Visible to: {0}</source>
        <translation>Näkyvyys: {0}</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>{0} before: {1}</source>
        <translation>{0} ennen: {1}</translation>
    </message>
    <message>
        <source>When the period begins</source>
        <translation>Kauden alkaessa</translation>
    </message>
    <message>
        <source>{0} after the period began</source>
        <translation>{0} kauden alkamisen jälkeen</translation>
    </message>
    <message>
        <source>When the period ends</source>
        <translation>Kauden päättyessä</translation>
    </message>
    <message>
        <source>{0} before the period ends</source>
        <translation>{0} ennen kauden päättymistä</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n kuukausi</numerusform>
            <numerusform>%n kuukautta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>The content is locked because the agreement is signed. To change something, open it again in the step Agree and sign; both then sign anew.</source>
        <translation>Sisältö on lukittu, koska sopimus on allekirjoitettu. Jos haluatte muuttaa jotakin, avatkaa sopimus uudelleen vaiheessa Sopiminen ja allekirjoitus. Silloin molemmat allekirjoittavat uudelleen.</translation>
    </message>
    <message>
        <source>The content is locked because both have signed. You agree on changes as amendments.</source>
        <translation>Sisältö on lukittu, koska molemmat ovat allekirjoittaneet. Muutoksista sovitte tarkennuksina.</translation>
    </message>
    <message>
        <source>Propose an amendment…</source>
        <translation>Ehdota muutosta…</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Käytä {0}</translation>
    </message>
    <message>
        <source>change a date</source>
        <translation>päivämäärän muuttaminen</translation>
    </message>
    <message>
        <source>Usual with this form:</source>
        <translation>Tavallista tässä mallissa:</translation>
    </message>
    <message>
        <source>The rest of the term</source>
        <translation>Määräaikaisen kauden loppuosa</translation>
    </message>
    <message>
        <source>From today, to the end that is set</source>
        <translation>Tästä päivästä asetettuun loppuun</translation>
    </message>
    <message>
        <source>change the period</source>
        <translation>kauden muuttaminen</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Puoli vuotta</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n vuosi</numerusform>
            <numerusform>%n vuotta</numerusform>
        </translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Puolesta</translation>
    </message>
    <message>
        <source>The board, or the holder of the office</source>
        <translation>Hallitus tai tehtävän haltija</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Number and date, or the rule</source>
        <translation>Numero ja päivämäärä tai säännös</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Täytettävä</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tehtävänimike</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>edit a party</source>
        <translation>osapuolen muokkaaminen</translation>
    </message>
    <message>
        <source>From and including</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Päättyen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Asianumero</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kausi</translation>
    </message>
    <message>
        <source>Posts of this form</source>
        <translation>Tämän lomakkeen tehtävät</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Vapaaehtoinen</translation>
    </message>
    <message>
        <source>edit the organisation</source>
        <translation>organisaation muokkaaminen</translation>
    </message>
    <message>
        <source>edit the case number</source>
        <translation>asianumeron muokkaaminen</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>Mitä sopimuksessa sanotaan</translation>
    </message>
    <message>
        <source>Grey text is the form&apos;s own and is printed as it stands.</source>
        <translation>Harmaa teksti on mallin omaa ja tulostuu sellaisenaan.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Päivämäärät</translation>
    </message>
    <message>
        <source>Suggested from the period. Set the dates you agree on.</source>
        <translation>Ehdotettu kauden perusteella. Asettakaa päivämäärät, joista sovitte.</translation>
    </message>
    <message>
        <source>Restore the standard text</source>
        <translation>Palauta vakioteksti</translation>
    </message>
    <message numerus="yes">
        <source>at most %n line(s)</source>
        <translation>
            <numerusform>enintään %n rivi</numerusform>
            <numerusform>enintään %n riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n line(s)</source>
        <translation>
            <numerusform>{0}/%n rivi</numerusform>
            <numerusform>{0}/%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>Visible to: {0}</source>
        <translation>Näkyvyys: {0}</translation>
    </message>
    <message>
        <source>edit {0}</source>
        <translation>muokkaus: {0}</translation>
    </message>
    <message>
        <source>restore the standard text</source>
        <translation>vakiotekstin palauttaminen</translation>
    </message>
    <message>
        <source>The standard text is back</source>
        <translation>Vakioteksti on palautettu</translation>
    </message>
    <message>
        <source>Signs for somebody else</source>
        <translation>Allekirjoittaa toisen puolesta</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Edellinen</translation>
    </message>
    <message numerus="yes">
        <source>%n must be filled in</source>
        <translation>
            <numerusform>%n täytettävä</numerusform>
            <numerusform>%n täytettävää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n neuvo</numerusform>
            <numerusform>%n neuvoa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>ei arvioitu</translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation>Tavallinen tärkeys</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>arvio asteikolla</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>perustelu</translation>
    </message>
    <message>
        <source>overall</source>
        <translation>kokonaisuus</translation>
    </message>
    <message>
        <source>support needed</source>
        <translation>tuen tarve</translation>
    </message>
    <message>
        <source>next period</source>
        <translation>seuraava kausi</translation>
    </message>
    <message>
        <source>common goal</source>
        <translation>yhteinen tavoite</translation>
    </message>
    <message>
        <source>example</source>
        <translation>esimerkki</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Siirrä syrjään</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ota uudelleen esiin</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Perustelu (vapaaehtoinen)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Osa-alue</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Ehdotettu</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Vertailu</translation>
    </message>
    <message>
        <source>{0}: fewer goals than suggested</source>
        <translation>{0}: tavoitteita ehdotettua vähemmän</translation>
    </message>
    <message>
        <source>{0}: more goals than suggested</source>
        <translation>{0}: tavoitteita ehdotettua enemmän</translation>
    </message>
    <message numerus="yes">
        <source>%n categories are outside what the form suggests</source>
        <translation>
            <numerusform>%n osa-alue poikkeaa mallin ehdotuksesta</numerusform>
            <numerusform>%n osa-aluetta poikkeaa mallin ehdotuksesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Every category is within what the form suggests</source>
        <translation>Kaikki osa-alueet ovat mallin ehdotuksen mukaiset</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than suggested</source>
        <translation>
            <numerusform>%n ehdotettua vähemmän</numerusform>
            <numerusform>%n ehdotettua vähemmän</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than suggested</source>
        <translation>
            <numerusform>%n ehdotettua enemmän</numerusform>
            <numerusform>%n ehdotettua enemmän</numerusform>
        </translation>
    </message>
    <message>
        <source>no number suggested</source>
        <translation>määrää ei ehdotettu</translation>
    </message>
    <message>
        <source>as suggested</source>
        <translation>ehdotuksen mukaan</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} tai enemmän</translation>
    </message>
    <message>
        <source>switch a rule off</source>
        <translation>säännön poistaminen käytöstä</translation>
    </message>
    <message>
        <source>switch a rule on</source>
        <translation>säännön ottaminen käyttöön</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n sääntö</numerusform>
            <numerusform>%n sääntöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n poissa käytöstä</numerusform>
            <numerusform>%n poissa käytöstä</numerusform>
        </translation>
    </message>
    <message>
        <source>Off in all my agreements</source>
        <translation>Poissa kaikissa sopimuksissani</translation>
    </message>
    <message>
        <source>Switched off by your organisation.</source>
        <translation>Organisaatiosi on poistanut käytöstä.</translation>
    </message>
    <message>
        <source>A rule that doesn&apos;t suit this agreement can be switched off here. Your choice isn&apos;t sent along.</source>
        <translation>Säännön, joka ei sovi tähän sopimukseen, voi poistaa käytöstä tässä. Valintasi ei lähde mukana.</translation>
    </message>
    <message numerus="yes">
        <source>%n must be filled in before signing</source>
        <translation>
            <numerusform>%n täytettävä ennen allekirjoitusta</numerusform>
            <numerusform>%n täytettävää ennen allekirjoitusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds back the signing</source>
        <translation>Mikään ei estä allekirjoitusta</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Huomautukset</translation>
    </message>
    <message>
        <source>Go to goal {0}</source>
        <translation>Siirry tavoitteeseen {0}</translation>
    </message>
    <message>
        <source>Go to: {0}</source>
        <translation>Siirry: {0}</translation>
    </message>
    <message>
        <source>Go to the goals</source>
        <translation>Siirry tavoitteisiin</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Siirry kenttään</translation>
    </message>
    <message>
        <source>put a remark aside</source>
        <translation>huomautuksen siirtäminen syrjään</translation>
    </message>
    <message>
        <source>The remark is put aside</source>
        <translation>Huomautus on siirretty syrjään</translation>
    </message>
    <message>
        <source>take a remark up again</source>
        <translation>huomautuksen ottaminen uudelleen esiin</translation>
    </message>
    <message numerus="yes">
        <source>Must be filled in · %n</source>
        <translation>
            <numerusform>Täytettävä · %n</numerusform>
            <numerusform>Täytettävä · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Advice · %n</source>
        <translation>
            <numerusform>Neuvo · %n</numerusform>
            <numerusform>Neuvot · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For your information · %n</source>
        <translation>
            <numerusform>Tiedoksi · %n</numerusform>
            <numerusform>Tiedoksi · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put aside · %n</source>
        <translation>
            <numerusform>Siirretty syrjään · %n</numerusform>
            <numerusform>Siirretty syrjään · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Ei huomautuksia</translation>
    </message>
    <message>
        <source>The agreement holds what the form asks for.</source>
        <translation>Sopimuksessa on kaikki, mitä malli edellyttää.</translation>
    </message>
    <message>
        <source>Goals in each category. The grey field is what the form suggests; you decide.</source>
        <translation>Tavoitteiden määrä osa-alueittain. Harmaa alue on mallin ehdotus; sinä päätät.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Näytä taulukkona</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation>Näytä pylväinä</translation>
    </message>
    <message>
        <source>The arrow keys walk the categories.</source>
        <translation>Nuolinäppäimillä siirrytään luokasta toiseen.</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Document language</source>
        <translation>Asiakirjan kieli</translation>
    </message>
    <message>
        <source>Continue from an earlier agreement</source>
        <translation>Jatka aiemmasta sopimuksesta</translation>
    </message>
    <message>
        <source>Parties, texts and goals are carried over, evaluations are not. Change what differs.</source>
        <translation>Osapuolet, tekstit ja tavoitteet siirtyvät, arvioinnit eivät. Muuta se, mikä on toisin.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Uusi sopimus</translation>
    </message>
    <message>
        <source>Adapt this form…</source>
        <translation>Mukauta mallia…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Create the agreement</source>
        <translation>Luo sopimus</translation>
    </message>
    <message>
        <source>The agreement keeps it, whatever language the program speaks</source>
        <translation>Sopimus säilyttää sen riippumatta ohjelman kielestä</translation>
    </message>
    <message>
        <source>{0} (the form&apos;s own)</source>
        <translation>{0} (mallin oma)</translation>
    </message>
    <message>
        <source>Norwegian ministries and agencies</source>
        <translation>Norjan ministeriöt ja virastot</translation>
    </message>
    <message>
        <source>Swedish agencies</source>
        <translation>Ruotsin virastot</translation>
    </message>
    <message>
        <source>Finnish state and municipalities</source>
        <translation>Suomen valtio ja kunnat</translation>
    </message>
    <message>
        <source>Danish agencies</source>
        <translation>Tanskan virastot</translation>
    </message>
    <message>
        <source>Any organisation</source>
        <translation>Mikä tahansa organisaatio</translation>
    </message>
    <message>
        <source>Go on with your changes to this form…</source>
        <translation>Jatka tämän mallin muuttamista…</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>for the management team</source>
        <translation>johtoryhmälle</translation>
    </message>
    <message>
        <source>for the department</source>
        <translation>osastolle</translation>
    </message>
    <message>
        <source>for the whole organisation</source>
        <translation>koko organisaatiolle</translation>
    </message>
    <message>
        <source>for the ministry and its agencies</source>
        <translation>ministeriölle ja sen virastoille</translation>
    </message>
    <message>
        <source>goes: {0}</source>
        <translation>poistuu: {0}</translation>
    </message>
    <message>
        <source>comes: {0}</source>
        <translation>tulee lisää: {0}</translation>
    </message>
    <message>
        <source>take over requirements</source>
        <translation>vaatimusten ottaminen</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) taken over</source>
        <translation>
            <numerusform>%n vaatimus otettu</numerusform>
            <numerusform>%n vaatimusta otettu</numerusform>
        </translation>
    </message>
    <message>
        <source>make a goal your own</source>
        <translation>tavoitteen muuttaminen omaksi</translation>
    </message>
    <message>
        <source>Goal {0} is no longer a common requirement</source>
        <translation>Tavoite {0} ei ole enää yhteinen vaatimus</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paketti</translation>
    </message>
    <message>
        <source>New ones into the category</source>
        <translation>Uudet osa-alueelle</translation>
    </message>
    <message>
        <source>No requirement is ticked. Tick those you want.</source>
        <translation>Yhtään vaatimusta ei ole valittu. Valitse ne, jotka haluat.</translation>
    </message>
    <message>
        <source>Goal {0} reads differently</source>
        <translation>Tavoitteen {0} sanamuoto on muuttunut</translation>
    </message>
    <message>
        <source>Take over the new words</source>
        <translation>Ota uusi sanamuoto</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n requirement(s)</source>
        <translation>
            <numerusform>Ota %n vaatimus</numerusform>
            <numerusform>Ota %n vaatimusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {0}, issued {1}</source>
        <translation>Versio {0}, annettu {1}</translation>
    </message>
    <message>
        <source>decided: {0}</source>
        <translation>päätetty: {0}</translation>
    </message>
    <message>
        <source>Common requirements</source>
        <translation>Yhteiset vaatimukset</translation>
    </message>
    <message>
        <source>The issuer&apos;s words stay as they are; indicators and sources you may change and add to.</source>
        <translation>Antajan sanamuoto pysyy ennallaan; indikaattoreita ja arviointiperusteita voit muuttaa ja lisätä.</translation>
    </message>
    <message>
        <source>Every requirement of this pack is already here.</source>
        <translation>Paketin kaikki vaatimukset ovat jo täällä.</translation>
    </message>
    <message>
        <source>You have no pack yet. Open the file that the issuer has sent you: File, Open.</source>
        <translation>Sinulla ei ole vielä pakettia. Avaa tiedosto, jonka antaja on lähettänyt: Tiedosto, Avaa.</translation>
    </message>
    <message>
        <source>The newest version leaves it out. It stays here until you delete it.</source>
        <translation>Uusimmassa versiossa tätä ei ole. Se pysyy täällä, kunnes poistat sen.</translation>
    </message>
    <message>
        <source>Issued by {0} · locked</source>
        <translation>Antaja {0} · lukittu</translation>
    </message>
    <message>
        <source>Make it my own, to change the words</source>
        <translation>Muuta se omaksesi, niin voit muuttaa sanamuotoa</translation>
    </message>
    <message>
        <source>Issue common requirements</source>
        <translation>Anna yhteisiä vaatimuksia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Antaja</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Koskee</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Päättäjä</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Päätöspäivä</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Vaatimukset</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation>Allekirjoita ja tallenna…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Give a title and an issuer, and tick a requirement.</source>
        <translation>Anna otsikko ja antaja ja valitse vähintään yksi vaatimus.</translation>
    </message>
    <message>
        <source>The others open the file, see who has signed it, and take the requirements into their agreements. Words are locked there; each leader may add indicators. Under the same title and issuer it becomes the next version.</source>
        <translation>Muut avaavat tiedoston, näkevät, kuka sen on allekirjoittanut, ja ottavat vaatimukset sopimuksiinsa. Sanamuoto on niissä lukittu; kukin johtaja voi lisätä indikaattoreita. Samalla otsikolla ja antajalla siitä tulee seuraava versio.</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Täytettävä</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Vapaaehtoinen</translation>
    </message>
    <message>
        <source>The card&apos;s PIN</source>
        <translation>Kortin PIN-koodi</translation>
    </message>
    <message>
        <source>Common req&amp;uirements…</source>
        <translation>Yhteiset &amp;vaatimukset…</translation>
    </message>
    <message>
        <source>&amp;Issue common requirements…</source>
        <translation>&amp;Anna yhteisiä vaatimuksia…</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Tiedosto: {0}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ota</translation>
    </message>
    <message>
        <source>{0} is taken in. Find it under Goals, Common requirements.</source>
        <translation>{0} on otettu. Löydät sen kohdasta Tavoitteet, Yhteiset vaatimukset.</translation>
    </message>
    <message>
        <source>Can&apos;t be taken in</source>
        <translation>Ei voida ottaa</translation>
    </message>
    <message>
        <source>{0} is known from now on</source>
        <translation>{0} on tästä lähtien tuttu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versio {1}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>You have version {0} of {1}. Agreements keep its words until you take over the new ones, goal by goal.</source>
        <translation>Sinulla on versio {0} ({1}). Sopimukset säilyttävät sen sanamuodon, kunnes otat uuden tavoite kerrallaan.</translation>
    </message>
    <message>
        <source>The day is no date. Write day.month.year, or leave it empty.</source>
        <translation>Päivä ei ole päivämäärä. Kirjoita päivä.kuukausi.vuosi tai jätä kenttä tyhjäksi.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>A package…</source>
        <translation>Paketti…</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Sellaisena kuin se on nyt</translation>
    </message>
    <message>
        <source>A package to compare with</source>
        <translation>Vertailtava paketti</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paketit</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Vertailukohde</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Compare two agreements or versions</source>
        <translation>Vertaa kahta sopimusta tai versiota</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) read differently</source>
        <translation>
            <numerusform>Yksi kohta eroaa</numerusform>
            <numerusform>%n kohtaa eroaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>Molemmat ovat samanlaiset.</translation>
    </message>
    <message>
        <source>Choose an agreement in the list first</source>
        <translation>Valitse ensin sopimus luettelosta</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Not the key you know</source>
        <translation>Eri avain kuin tuntemasi</translation>
    </message>
    <message>
        <source>Not the one you know</source>
        <translation>Eri kuin tuntemasi</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Yhteyskortti</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Tiedosto: {0}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Ne täsmäävät</translation>
    </message>
    <message>
        <source>Packages can be encrypted for {0} from now on.</source>
        <translation>Paketteja voi tästä lähtien salata vastaanottajalle {0}.</translation>
    </message>
    <message>
        <source>Can&apos;t be taken in</source>
        <translation>Ei voida ottaa</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Lähettäjä: {0}</translation>
    </message>
    <message>
        <source>You have compared these words already</source>
        <translation>Olet jo verrannut nämä sanat</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Sinun ei tarvitse tehdä mitään.</translation>
    </message>
    <message>
        <source>Compare these words by phone</source>
        <translation>Vertaa näitä sanoja puhelimessa</translation>
    </message>
    <message>
        <source>Anybody can put a name on a card. Call {0} on a number you already have, and let {0} read the words from Settings, People I know. You do this once.</source>
        <translation>Kuka tahansa voi laittaa korttiin nimen. Soita numeroon, joka sinulla on jo ({0}), ja pyydä henkilöä lukemaan sanat kohdasta Asetukset, Tuntemani ihmiset: {0}. Tämä tehdään kerran.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>{0}: what goes in</source>
        <translation>{0}: mitä on mukana</translation>
    </message>
    <message>
        <source>What goes in and what stays out</source>
        <translation>Mitä on mukana ja mitä jää pois</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Tallenna…</translation>
    </message>
    <message>
        <source>The empty form; nothing of yours is in it.</source>
        <translation>Tyhjä lomake; siinä ei ole mitään sinun kirjoittamaasi.</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Jää pois</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Mukana</translation>
    </message>
    <message>
        <source>withhold words</source>
        <translation>sanojen jättäminen pois</translation>
    </message>
    <message>
        <source>Only the parties may read them</source>
        <translation>Vain osapuolet saavat lukea ne</translation>
    </message>
    <message>
        <source>The unit may read them</source>
        <translation>Yksikkö saa lukea ne</translation>
    </message>
    <message>
        <source>Withhold single words</source>
        <translation>Jätä pois yksittäisiä sanoja</translation>
    </message>
    <message>
        <source>The words are taken out wherever they stand, and leave a visible mark. What the two of you have agreed and signed stays as it is.</source>
        <translation>Sanat poistetaan kaikkialta, missä ne ovat, ja niistä jää näkyvä merkki. Se, mistä te kaksi olette sopineet ja minkä olette allekirjoittaneet, pysyy ennallaan.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sanat</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Printed in the edition</source>
        <translation>Painetaan tähän versioon</translation>
    </message>
    <message>
        <source>Who may read the words</source>
        <translation>Kuka saa lukea sanat</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Let them stand</source>
        <translation>Anna niiden olla</translation>
    </message>
    <message>
        <source>let words stand</source>
        <translation>sanojen jättäminen näkyviin</translation>
    </message>
</context>
<context>
    <name>Copied</name>
    <message>
        <source>A copy of an agreement</source>
        <translation>Sopimuksen kopio</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Tiedosto: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>The copy has been opened.</source>
        <translation>Kopio on avattu.</translation>
    </message>
    <message>
        <source>Take it into the agreement</source>
        <translation>Tuo se sopimukseen</translation>
    </message>
    <message>
        <source>Open as a new draft</source>
        <translation>Avaa uutena luonnoksena</translation>
    </message>
    <message>
        <source>Can&apos;t be opened</source>
        <translation>Ei voida avata</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Erot</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Täällä</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Kopiossa</translation>
    </message>
    <message>
        <source>The copy says the same as the agreement here.</source>
        <translation>Kopio sanoo samaa kuin sopimus täällä.</translation>
    </message>
    <message>
        <source>This agreement is not here. It is opened as a draft of yours.</source>
        <translation>Tätä sopimusta ei ole täällä. Se avataan sinun luonnoksenasi.</translation>
    </message>
    <message>
        <source>The agreement here is signed, and the copy says something else. It is opened as a new draft; what is signed stays as it is.</source>
        <translation>Täällä oleva sopimus on allekirjoitettu, ja kopio sanoo muuta. Se avataan uutena luonnoksena; allekirjoitettu pysyy ennallaan.</translation>
    </message>
    <message>
        <source>You have this agreement. What the copy says takes the place of what stands there; what stood there before is kept under History.</source>
        <translation>Sinulla on tämä sopimus. Kopion sisältö tulee nykyisen tilalle; aiempi sisältö säilyy kohdassa Historia.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Show the backups</source>
        <translation>Näytä varmuuskopiot</translation>
    </message>
    <message>
        <source>The agreements need looking after</source>
        <translation>Sopimukset vaativat huomiota</translation>
    </message>
    <message>
        <source>The backup is back. What was here before is among the backups.</source>
        <translation>Varmuuskopio on palautettu. Aiempi sisältö on varmuuskopioiden joukossa.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Palauta varmuuskopio</translation>
    </message>
    <message>
        <source>The backup takes the place of everything that is here now. What is here now becomes a backup itself first, so you can go back.</source>
        <translation>Varmuuskopio korvaa kaiken, mitä täällä nyt on. Nykyisestä tehdään ensin varmuuskopio, joten voit palata siihen.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Varmuuskopiot, uusin ensin</translation>
    </message>
    <message>
        <source>A backup is made when the window closes, before something is taken in, before a new version changes anything, and every half hour of work. Each is opened and checked.</source>
        <translation>Varmuuskopio tehdään, kun ikkuna suljetaan, ennen kuin jotakin tuodaan, ennen kuin uusi versio muuttaa mitään, ja puolen tunnin välein työn aikana. Jokainen avataan ja tarkistetaan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Bring this backup back</source>
        <translation>Palauta tämä</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when you close the window.</source>
        <translation>Varmuuskopiota ei vielä ole. Se tehdään, kun suljet ikkunan.</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} klo {1}</translation>
    </message>
    <message>
        <source>{0} – damaged, can&apos;t be used</source>
        <translation>{0} – vaurioitunut, ei voida käyttää</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n sopimus</numerusform>
            <numerusform>%n sopimusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed document(s)</source>
        <translation>
            <numerusform>%n allekirjoitettu asiakirja</numerusform>
            <numerusform>%n allekirjoitettua asiakirjaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countersign</name>
    <message>
        <source>The answers</source>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>Encrypt each answer for its leader, where the key is known</source>
        <translation>Salaa jokainen vastaus sen johtajalle, kun avain tunnetaan</translation>
    </message>
    <message>
        <source>The folder for the answers</source>
        <translation>Vastausten kansio</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Kansiota ei ole vielä valittu</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lue uudelleen</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lue se</translation>
    </message>
    <message>
        <source>Not signed. {0}</source>
        <translation>Ei allekirjoitettu. {0}</translation>
    </message>
    <message>
        <source>Signed. Answer: {0}</source>
        <translation>Allekirjoitettu. Vastaus: {0}</translation>
    </message>
    <message>
        <source>Signed, but the answer was not written. {0}</source>
        <translation>Allekirjoitettu, mutta vastausta ei kirjoitettu. {0}</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versio {0}</translation>
    </message>
    <message>
        <source>Amendment {0}, version {1}</source>
        <translation>Muutos {0}, versio {1}</translation>
    </message>
    <message>
        <source>signed by the leader on {0}</source>
        <translation>johtajan allekirjoittama {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin</source>
        <translation>
            <numerusform>%n kommentti marginaalissa</numerusform>
            <numerusform>%n kommenttia marginaalissa</numerusform>
        </translation>
    </message>
    <message>
        <source>answer for the leader alone</source>
        <translation>vastaus vain johtajalle</translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s).</source>
        <translation>
            <numerusform>Ja vielä %n huomautus.</numerusform>
            <numerusform>Ja vielä %n huomautusta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Countersign together</source>
        <translation>Allekirjoita useita yhdessä</translation>
    </message>
    <message>
        <source>Each agreement gets a signature of its own. What you have not read to its end can&apos;t be among them; where one fails, the others go on.</source>
        <translation>Jokainen sopimus saa oman allekirjoituksensa. Se, mitä et ole lukenut loppuun, ei voi olla mukana; jos yksi epäonnistuu, muut jatkuvat.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Lopeta tämän jälkeen</translation>
    </message>
    <message>
        <source>What will be signed</source>
        <translation>Nämä allekirjoitetaan</translation>
    </message>
    <message>
        <source>Not among them yet</source>
        <translation>Ei vielä mukana</translation>
    </message>
    <message>
        <source>No agreement waits for your signature.</source>
        <translation>Mikään sopimus ei odota allekirjoitustasi.</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n agreement(s)</source>
        <translation>
            <numerusform>Allekirjoita %n sopimus</numerusform>
            <numerusform>Allekirjoita %n sopimusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Mitään ei ole valittu</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0}/{1}: {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) signed</source>
        <translation>
            <numerusform>%n sopimus allekirjoitettu</numerusform>
            <numerusform>%n sopimusta allekirjoitettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not</source>
        <translation>
            <numerusform>%n ei</numerusform>
            <numerusform>%n ei</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Näytä kansio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Allekirjoita useita</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>Day.month.year</source>
        <translation>Päivä.kuukausi.vuosi</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>An agreement is needed</source>
        <translation>Sopimus tarvitaan</translation>
    </message>
    <message>
        <source>No agreement is needed</source>
        <translation>Sopimusta ei tarvita</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ota uudelleen esiin</translation>
    </message>
    <message>
        <source>End early</source>
        <translation>Päätä ennenaikaisesti</translation>
    </message>
    <message>
        <source>Superseded by another agreement</source>
        <translation>Korvattu toisella sopimuksella</translation>
    </message>
    <message>
        <source>Go on under another form</source>
        <translation>Jatka toisella mallilla</translation>
    </message>
    <message>
        <source>Mid-year review: unchanged</source>
        <translation>Puolivuotiskeskustelu: ennallaan</translation>
    </message>
    <message>
        <source>Mid-year review: to be amended</source>
        <translation>Puolivuotiskeskustelu: muutettava</translation>
    </message>
    <message>
        <source>Propose an amendment</source>
        <translation>Ehdota muutosta</translation>
    </message>
    <message>
        <source>Withdraw the amendment</source>
        <translation>Peru muutos</translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation>Palauta muutettavaksi</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Keskeytetty</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Jatkettu</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Päätetty ennenaikaisesti</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Korvattu</translation>
    </message>
    <message>
        <source>Consent to another form</source>
        <translation>Suostumus toiseen malliin</translation>
    </message>
    <message>
        <source>Amendment proposed</source>
        <translation>Muutosta ehdotettu</translation>
    </message>
    <message>
        <source>Amendment withdrawn</source>
        <translation>Muutos peruttu</translation>
    </message>
    <message>
        <source>Returned for changes</source>
        <translation>Palautettu muutettavaksi</translation>
    </message>
    <message>
        <source>The draft goes on; the reason is kept with it.</source>
        <translation>Luonnosta jatketaan, ja perustelu säilyy sen mukana.</translation>
    </message>
    <message>
        <source>The draft stops here and is kept as the record of that. It can be taken up again.</source>
        <translation>Luonnos pysähtyy tähän ja säilyy merkintänä siitä. Sen voi ottaa uudelleen esiin.</translation>
    </message>
    <message>
        <source>Nothing is written or signed until it is taken up again.</source>
        <translation>Mitään ei kirjoiteta eikä allekirjoiteta, ennen kuin sopimusta jatketaan.</translation>
    </message>
    <message>
        <source>Work goes on where it stopped.</source>
        <translation>Työ jatkuu siitä, mihin se jäi.</translation>
    </message>
    <message>
        <source>The agreement ends on that day and stays as it is. This is for good.</source>
        <translation>Sopimus päättyy sinä päivänä ja jää sellaiseksi kuin se on. Tätä ei voi perua.</translation>
    </message>
    <message>
        <source>Another agreement takes its place; this one stays as it is. This is for good.</source>
        <translation>Toinen sopimus tulee tilalle; tämä jää sellaiseksi kuin se on. Tätä ei voi perua.</translation>
    </message>
    <message>
        <source>Your consent is noted. When both have consented, the rest of the period can go on under the other form; what is signed stays under its own.</source>
        <translation>Suostumuksesi merkitään muistiin. Kun molemmat ovat suostuneet, kauden loppuosaa voi jatkaa toisella mallilla; allekirjoitettu pysyy omallaan.</translation>
    </message>
    <message>
        <source>It is noted that you have gone through the agreement and that it stands as it is.</source>
        <translation>Muistiin merkitään, että olette käyneet sopimuksen läpi ja että se pysyy ennallaan.</translation>
    </message>
    <message>
        <source>It is noted that you have gone through the agreement and that something is to be changed. Propose the amendment next.</source>
        <translation>Muistiin merkitään, että olette käyneet sopimuksen läpi ja että jotakin muutetaan. Ehdota seuraavaksi muutosta.</translation>
    </message>
    <message>
        <source>The content is opened as the next version. The version in force stays in force, with its signatures, until both have signed the amendment.</source>
        <translation>Sisältö avataan seuraavana versiona. Voimassa oleva versio pysyy allekirjoituksineen voimassa, kunnes molemmat ovat allekirjoittaneet muutoksen.</translation>
    </message>
    <message>
        <source>The content reads again as both have signed it, word for word.</source>
        <translation>Sisältö on taas sanasta sanaan sellainen kuin molemmat ovat sen allekirjoittaneet.</translation>
    </message>
    <message>
        <source>It is open for changes again. A signature given for it stays in the history and counts no longer. Send a package, so that the other party sees your reason and your comments.</source>
        <translation>Se on taas avoinna muutoksille. Annettu allekirjoitus jää historiaan, mutta ei ole enää voimassa. Lähetä paketti, jotta toinen osapuoli näkee perustelusi ja kommenttisi.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Ei tarvita</translation>
    </message>
    <message>
        <source>Not needed: decided on {0}</source>
        <translation>Ei tarvita: päätetty {0}</translation>
    </message>
    <message>
        <source>On hold: since {0}</source>
        <translation>Keskeytetty: alkaen {0}</translation>
    </message>
    <message>
        <source>Ended early: on {0}</source>
        <translation>Päätetty ennenaikaisesti: {0}</translation>
    </message>
    <message>
        <source>Superseded: by another agreement from {0}</source>
        <translation>Korvattu: toisella sopimuksella alkaen {0}</translation>
    </message>
    <message>
        <source>In force; amendment {0} is being written</source>
        <translation>Voimassa; muutosta {0} kirjoitetaan</translation>
    </message>
    <message>
        <source>In force; amendment {0} proposed by {1}</source>
        <translation>Voimassa; muutos {0}, ehdottaja {1}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>A decision has stopped the agreement, so nothing is written now.</source>
        <translation>Päätös on pysäyttänyt sopimuksen, joten nyt ei kirjoiteta mitään.</translation>
    </message>
    <message>
        <source>Amendment {0}: what it changes</source>
        <translation>Muutos {0}: mitä se muuttaa</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versio {0}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>No word is changed yet. Change the goals or the basis.</source>
        <translation>Sanaakaan ei ole vielä muutettu. Muuta tavoitteita tai perustietoja.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Päätä</translation>
    </message>
    <message>
        <source>The other form</source>
        <translation>Toinen malli</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Must be completed</source>
        <translation>Täytettävä</translation>
    </message>
    <message>
        <source>Note the decision</source>
        <translation>Merkitse päätös muistiin</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versio {1}</translation>
    </message>
    <message>
        <source>Write why; both can read it later.</source>
        <translation>Kirjoita miksi; molemmat voivat lukea sen myöhemmin.</translation>
    </message>
    <message>
        <source>Write the day it counts from.</source>
        <translation>Kirjoita päivä, josta se lasketaan.</translation>
    </message>
    <message>
        <source>Yearly rounds</source>
        <translation>Vuosikierrokset</translation>
    </message>
    <message>
        <source>Round {0} of {1} is under way.</source>
        <translation>Kierros {0}/{1} on käynnissä.</translation>
    </message>
    <message>
        <source>Round {0} of {1} is closed: both have signed the assessment.</source>
        <translation>Kierros {0}/{1} on päättynyt: molemmat ovat allekirjoittaneet arvion.</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Kierros {0}</translation>
    </message>
    <message>
        <source>Begin round {0}</source>
        <translation>Aloita kierros {0}</translation>
    </message>
    <message>
        <source>Begin round {0} with changes in the agreement</source>
        <translation>Aloita kierros {0} ja muuta sopimusta</translation>
    </message>
    <message>
        <source>Self-evaluation, signed {0}</source>
        <translation>Itsearviointi, allekirjoitettu {0}</translation>
    </message>
    <message>
        <source>Assessment, signed {0}</source>
        <translation>Arvio, allekirjoitettu {0}</translation>
    </message>
    <message>
        <source>Save the decisions as PDF…</source>
        <translation>Tallenna päätökset PDF-tiedostona…</translation>
    </message>
    <message>
        <source>Needed or not, on hold, amended, ended early, another form</source>
        <translation>Tarvitaanko, keskeytys, muutos, ennenaikainen päättäminen, toinen malli</translation>
    </message>
    <message>
        <source>Begin the agreement on the other form</source>
        <translation>Aloita sopimus toisella mallilla</translation>
    </message>
    <message>
        <source>Both have consented to go on under the other form.</source>
        <translation>Molemmat ovat suostuneet jatkamaan toisella mallilla.</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>päätös</translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <translation>Merkitty muistiin: {0}</translation>
    </message>
    <message>
        <source>a new round</source>
        <translation>uusi kierros</translation>
    </message>
    <message>
        <source>Round {0} has begun.</source>
        <translation>Kierros {0} on alkanut.</translation>
    </message>
    <message>
        <source>The new agreement stands in the overview, ready to be written.</source>
        <translation>Uusi sopimus on yleisnäkymässä valmiina kirjoitettavaksi.</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>Tähän asti päätetty</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Diagnostic report</source>
        <translation>Vianmääritysraportti</translation>
    </message>
    <message>
        <source>For those who look after the program. This is the whole report: it holds versions, counts, states and codes, and nothing you have written. Nothing is sent; save it or copy it yourself.</source>
        <translation>Niille, jotka huolehtivat ohjelmasta. Tässä on koko raportti: siinä on versioita, lukumääriä, tiloja ja koodeja, ei mitään kirjoittamaasi. Mitään ei lähetetä; tallennat tai kopioit sen itse.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Tallenna…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Successful when</source>
        <translation>Onnistuttu, kun</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Perustuu</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Ei arvioitu</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikaattori</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Lähtöarvo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoitearvo</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Ei vielä allekirjoitettu</translation>
    </message>
    <message>
        <source>Agreed {0}</source>
        <translation>Sovittu {0}</translation>
    </message>
    <message>
        <source>Rating of the result</source>
        <translation>Arvio tavoitteen saavuttamisesta</translation>
    </message>
    <message>
        <source>Must be completed</source>
        <translation>Täytettävä</translation>
    </message>
    <message>
        <source>What decided the choice?</source>
        <translation>Mikä ratkaisi valinnan?</translation>
    </message>
    <message>
        <source>My evaluation</source>
        <translation>Oma arviointini</translation>
    </message>
    <message>
        <source>My assessment</source>
        <translation>Oma arvioni</translation>
    </message>
    <message>
        <source>Must be completed · about {0} characters</source>
        <translation>Täytettävä · noin {0} merkkiä</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Rating of goal {0}</source>
        <translation>Tavoitteen {0} arvio</translation>
    </message>
    <message>
        <source>Helpful for this level</source>
        <translation>Hyödyllistä tällä tasolla</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Vapaaehtoinen</translation>
    </message>
    <message>
        <source>evaluation of goal {0}</source>
        <translation>tavoitteen {0} arviointi</translation>
    </message>
    <message>
        <source>evaluation of the whole</source>
        <translation>kokonaisuuden arviointi</translation>
    </message>
    <message>
        <source>My assessment of the whole</source>
        <translation>Arvioni kokonaisuudesta</translation>
    </message>
    <message>
        <source>The whole: what went well, what was hard</source>
        <translation>Kokonaisuus: mikä onnistui, mikä oli vaikeaa</translation>
    </message>
    <message>
        <source>Support I need</source>
        <translation>Tuki, jota tarvitsen</translation>
    </message>
    <message>
        <source>Proposals for the next period</source>
        <translation>Ehdotukset seuraavalle kaudelle</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Itsearviointi</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Mitään ei ole vielä saatu</translation>
    </message>
    <message>
        <source>Show the leader&apos;s rating now</source>
        <translation>Näytä johtajan arvio nyt</translation>
    </message>
    <message>
        <source>Always show the leader&apos;s ratings in this agreement</source>
        <translation>Näytä aina johtajan arviot tässä sopimuksessa</translation>
    </message>
    <message>
        <source>Superior&apos;s assessment</source>
        <translation>Esihenkilön arvio</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Mitään ei ole vielä kirjoitettu</translation>
    </message>
    <message>
        <source>Every goal has a word and a rating, and the whole has its text.</source>
        <translation>Jokaisella tavoitteella on sanat ja arvio, ja kokonaisuudella on tekstinsä.</translation>
    </message>
    <message>
        <source>Ready for signing</source>
        <translation>Valmis allekirjoitettavaksi</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) before you can sign:</source>
        <translation>
            <numerusform>%n asia ennen kuin voit allekirjoittaa:</numerusform>
            <numerusform>%n asiaa ennen kuin voit allekirjoittaa:</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} rating</source>
        <translation>{0} taso</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} sanat</translation>
    </message>
    <message>
        <source>pay outcome</source>
        <translation>palkkaratkaisu</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>kokonaisuus</translation>
    </message>
    <message>
        <source>All on one page</source>
        <extracomment>which document is signed on a page of its own at the end, if any</extracomment>
        <translation>Kaikki yhdellä sivulla</translation>
    </message>
    <message>
        <source>{0} of {1} goals are evaluated</source>
        <translation>{0}/{1} tavoitetta on arvioitu</translation>
    </message>
    <message>
        <source>Next goal: {0}</source>
        <translation>Seuraava tavoite: {0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Seuraava: {0}</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Kokonaisuus</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>Lue ja allekirjoita</translation>
    </message>
    <message>
        <source>Goal {0} of {1}</source>
        <translation>Tavoite {0}/{1}</translation>
    </message>
    <message>
        <source>Pay outcome</source>
        <translation>Palkkaratkaisu</translation>
    </message>
    <message>
        <source>Ground for the outcome</source>
        <translation>Ratkaisun perusteet</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>{0} signed this {1}. It can&apos;t be changed any more.</source>
        <translation>{0} allekirjoitti tämän {1}. Sitä ei voi enää muuttaa.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allekirjoitettu</translation>
    </message>
    <message>
        <source>{0} writes this. It comes here with the next package.</source>
        <translation>{0} kirjoittaa tämän. Se tulee tänne seuraavassa paketissa.</translation>
    </message>
    <message>
        <source>This is written when both have signed the agreement.</source>
        <translation>Tämä kirjoitetaan, kun molemmat ovat allekirjoittaneet sopimuksen.</translation>
    </message>
    <message>
        <source>This can&apos;t be written now.</source>
        <translation>Tätä ei voi kirjoittaa nyt.</translation>
    </message>
    <message>
        <source>New and challenging tasks</source>
        <translation>Uusia ja haastavia tehtäviä</translation>
    </message>
    <message>
        <source>Competence development</source>
        <translation>Osaamisen kehittämistä</translation>
    </message>
    <message>
        <source>A token of appreciation</source>
        <translation>Pieni huomionosoitus</translation>
    </message>
    <message>
        <source>What the leader gets</source>
        <translation>Mitä johtaja saa</translation>
    </message>
    <message>
        <source>To the unit as a whole</source>
        <translation>Yksikölle yhteisesti</translation>
    </message>
    <message>
        <source>recognition other than pay</source>
        <translation>muu tunnustus kuin palkka</translation>
    </message>
    <message>
        <source>Recognition other than pay</source>
        <translation>Muu tunnustus kuin palkka</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Overview</source>
        <translation>Yleisnäkymä</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Etsi kaikkialta</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Mitä löytyi</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Words or parts of words</source>
        <translation>Sanoja tai sanojen osia</translation>
    </message>
    <message>
        <source>Reading what has been changed</source>
        <translation>Luetaan muuttunutta</translation>
    </message>
    <message>
        <source>Reading what has been changed: {0} of {1}.</source>
        <translation>Luetaan muuttunutta: {0}/{1}.</translation>
    </message>
    <message>
        <source>In every agreement: all that is written, your private notes too</source>
        <translation>Kaikissa sopimuksissa: kaikki kirjoitettu, myös yksityiset merkintäsi</translation>
    </message>
    <message>
        <source>Write at least two letters</source>
        <translation>Kirjoita vähintään kaksi kirjainta</translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s). More letters find fewer.</source>
        <translation>
            <numerusform>Ensimmäinen kohta. Useampi kirjain rajaa hakua.</numerusform>
            <numerusform>Ensimmäiset %n kohtaa. Useampi kirjain rajaa hakua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched: {0}. {1}</source>
        <translation>Ei haettu: {0}. {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read</source>
        <translation>
            <numerusform>Yhtä muuta ei voitu lukea</numerusform>
            <numerusform>%n muuta ei voitu lukea</numerusform>
        </translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Yksityinen merkintä</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong</source>
        <translation>Jokin meni vikaan</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Ohjelmassa meni jokin vikaan</translation>
    </message>
    <message>
        <source>What you have written is saved up to the last pause. You can go on working. If it happens again, copy the report and send it to those who look after the program: it holds nothing you have written.</source>
        <translation>Kirjoittamasi on tallessa viimeiseen taukoon asti. Voit jatkaa työtä. Jos sama toistuu, kopioi raportti ja lähetä se niille, jotka huolehtivat ohjelmasta: siinä ei ole mitään kirjoittamaasi.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopioi raportti</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find in this agreement</source>
        <translation>Etsi sopimuksesta</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Edellinen osuma</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Seuraava osuma</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Sulje haku</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ei osumia</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} · {2}</source>
        <translation>{0}/{1} · {2}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Ledarapp</source>
        <translation>Tervetuloa Ledarappiin</translation>
    </message>
    <message>
        <source>Fill in what you like. You can change it all later.</source>
        <translation>Täytä se, minkä haluat. Kaiken voi muuttaa myöhemmin.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Oma roolini</translation>
    </message>
    <message>
        <source>I lead a section</source>
        <translation>Johdan yksikköä</translation>
    </message>
    <message>
        <source>I lead a department and its leaders</source>
        <translation>Johdan osastoa ja sen johtajia</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Vapaaehtoinen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tehtävänimike</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Dates</source>
        <translation>Päivämäärät</translation>
    </message>
    <message>
        <source>The agreement is in force until {0}</source>
        <translation>Sopimus on voimassa {0} saakka</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Merkitse muistiin, mitä tapahtui</translation>
    </message>
    <message>
        <source>Follow-up begins when both have signed</source>
        <translation>Seuranta alkaa, kun molemmat ovat allekirjoittaneet</translation>
    </message>
    <message>
        <source>Until then the agreement is a draft that can still change.</source>
        <translation>Siihen asti sopimus on luonnos, jota voi muuttaa.</translation>
    </message>
    <message>
        <source>Go to Agree and sign</source>
        <translation>Siirry vaiheeseen Sopiminen ja allekirjoitus</translation>
    </message>
    <message>
        <source>Go to the self-evaluation</source>
        <translation>Siirry itsearviointiin</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Avaa sopimus</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>Avaa aikajana</translation>
    </message>
    <message>
        <source>Tell the unit</source>
        <translation>Anna yksikölle tiedoksi</translation>
    </message>
    <message>
        <source>Those who do the work should know what was agreed. Go through the goals that are visible to the unit at the next meeting.</source>
        <translation>Työn tekijöiden on hyvä tietää, mistä sovittiin. Käy seuraavassa kokouksessa läpi tavoitteet, jotka yksikkö näkee.</translation>
    </message>
    <message>
        <source>Gather views…</source>
        <translation>Kerää näkemyksiä…</translation>
    </message>
    <message>
        <source>Gather views and facts</source>
        <translation>Kerää näkemyksiä ja tietoja</translation>
    </message>
    <message>
        <source>Collect what the goals name as sources, while it is fresh: figures, reports, and what staff and users say.</source>
        <translation>Kerää tavoitteissa mainittu arviointiaineisto, kun se on tuoretta: luvut, raportit ja se, mitä henkilöstö ja asiakkaat sanovat.</translation>
    </message>
    <message>
        <source>Then write the self-evaluation</source>
        <translation>Kirjoita sitten itsearviointi</translation>
    </message>
    <message>
        <source>A few sentences and a level for each goal, sent to the superior before the talk.</source>
        <translation>Muutama virke ja taso kullekin tavoitteelle, lähetetään esihenkilölle ennen keskustelua.</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>Parts</source>
        <translation>Osat</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Alas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>The page it gives</source>
        <translation>Sivu, jonka malli tuottaa</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Tallenna malli</translation>
    </message>
    <message>
        <source>Saved as version {0}; new agreements can use it.</source>
        <translation>Tallennettu versiona {0}; uudet sopimukset voivat käyttää sitä.</translation>
    </message>
    <message>
        <source>The form as text (TOML)</source>
        <translation>Malli tekstinä (TOML)</translation>
    </message>
    <message>
        <source>Show in</source>
        <translation>Esikatselun kieli</translation>
    </message>
    <message>
        <source>A form of your own</source>
        <translation>Oma malli</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>Takaisin malleihin</translation>
    </message>
    <message>
        <source>Change words, categories, limits, levels, dates and clauses. Each saving is a new version; agreements keep the version they were written under.</source>
        <translation>Muuta sanoja, osa-alueita, rajoja, tasoja, päivämääriä ja ehtoja. Jokainen tallennus on uusi versio; sopimukset säilyttävät sen version, jolla ne on kirjoitettu.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Kentät</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Monista</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>The page shows the form as it was before the mistake.</source>
        <translation>Sivu näyttää mallin sellaisena kuin se oli ennen virhettä.</translation>
    </message>
    <message>
        <source>What you have changed isn’t saved.</source>
        <translation>Muutoksiasi ei ole tallennettu.</translation>
    </message>
    <message>
        <source>{0} What you write is kept in this window only.</source>
        <translation>{0} Kirjoittamasi on vain tässä ikkunassa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>What you had written here without saving it is back.</source>
        <translation>Se, mitä olit kirjoittanut tähän tallentamatta, on palautettu.</translation>
    </message>
    <message>
        <source>Begin anew from the saved form</source>
        <translation>Aloita alusta tallennetusta mallista</translation>
    </message>
    <message>
        <source>Leave it as a draft</source>
        <translation>Jätä luonnokseksi</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Hylkää muutokset</translation>
    </message>
    <message>
        <source>Not kept on disk</source>
        <translation>Ei levyllä</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Korjattava</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sivu</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) to mend before the form can be saved</source>
        <translation>
            <numerusform>%n virhe korjattava ennen kuin mallin voi tallentaa</numerusform>
            <numerusform>%n virhettä korjattava ennen kuin mallin voi tallentaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Virheet</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Tallenna kopio…</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>This part is changed in the text.</source>
        <translation>Tätä osaa muutetaan tekstissä.</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>Mallin nimi</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Basis in rules or guidance</source>
        <translation>Perusta säännöissä tai ohjeissa</translation>
    </message>
    <message>
        <source>Whom it covers</source>
        <translation>Ketä se koskee</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Itsearviointi</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>Goal achievement</source>
        <translation>Tavoitteen saavuttaminen</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Johtaja</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Esihenkilö</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Alaotsikko</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>Word in brackets</source>
        <translation>Sana suluissa</translation>
    </message>
    <message>
        <source>What the signature says</source>
        <translation>Mitä allekirjoitus sanoo</translation>
    </message>
    <message>
        <source>Length of the period in months</source>
        <translation>Kauden pituus kuukausina</translation>
    </message>
    <message>
        <source>Suggested number of goals, fewest</source>
        <translation>Ehdotettu tavoitteiden määrä, vähintään</translation>
    </message>
    <message>
        <source>Must be filled in before signing</source>
        <translation>Täytettävä ennen allekirjoitusta</translation>
    </message>
    <message>
        <source>Usually the same next year</source>
        <translation>Yleensä sama ensi vuonna</translation>
    </message>
    <message>
        <source>Printed after the goals</source>
        <translation>Painetaan tavoitteiden jälkeen</translation>
    </message>
    <message>
        <source>The goals are rated</source>
        <translation>Tavoitteet arvioidaan asteikolla</translation>
    </message>
    <message>
        <source>About staff</source>
        <translation>Koskee henkilöstöä</translation>
    </message>
    <message>
        <source>Choose one of them in the list, or add one.</source>
        <translation>Valitse niistä jokin luettelosta tai lisää uusi.</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Siirry tekstiin</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ei rajaa</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Ei määrää</translation>
    </message>
    <message>
        <source>Evaluation source</source>
        <translation>Arviointiperuste</translation>
    </message>
    <message>
        <source>Columns of the table of goals</source>
        <translation>Tavoitetaulukon sarakkeet</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Kuka saa lukea</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Osapuoli</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Who writes the goals</source>
        <translation>Kuka kirjoittaa tavoitteet</translation>
    </message>
    <message>
        <source>Whom the goals are set for</source>
        <translation>Kenelle tavoitteet asetetaan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Palkkaratkaisu</translation>
    </message>
    <message>
        <source>Most printed lines</source>
        <translation>Tulostettuja rivejä enintään</translation>
    </message>
    <message>
        <source>Suggested number of goals, most</source>
        <translation>Ehdotettu tavoitteiden määrä, enintään</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>The other date</source>
        <translation>Toinen päivä</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Kuukautta</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päivää</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Kuukaudenpäivä</translation>
    </message>
    <message>
        <source>Which time it comes in the period</source>
        <translation>Monesko kerta kauden aikana</translation>
    </message>
    <message>
        <source>Fewest answers before anything is shown</source>
        <translation>Vastauksia vähintään, ennen kuin mitään näytetään</translation>
    </message>
    <message>
        <source>Shown also for a single answer</source>
        <translation>Näytetään myös yhdestä vastauksesta</translation>
    </message>
    <message>
        <source>Goal, indicator, evaluation source</source>
        <translation>Tavoite, indikaattori, arviointiperuste</translation>
    </message>
    <message>
        <source>Goal, indicator, own contribution</source>
        <translation>Tavoite, indikaattori, oma panos</translation>
    </message>
    <message>
        <source>Goal, indicator</source>
        <translation>Tavoite, indikaattori</translation>
    </message>
    <message>
        <source>Written by the parties; the words are a suggestion</source>
        <translation>Osapuolet kirjoittavat; teksti on ehdotus</translation>
    </message>
    <message>
        <source>Clause, printed as it stands</source>
        <translation>Ehto, tulostetaan sellaisenaan</translation>
    </message>
    <message>
        <source>The leader</source>
        <translation>Johtaja</translation>
    </message>
    <message>
        <source>They come from above</source>
        <translation>Ne tulevat ylhäältä</translation>
    </message>
    <message>
        <source>From above, and the leader’s own</source>
        <translation>Ylhäältä tulevat ja johtajan omat</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Leader and unit</source>
        <translation>Johtaja ja yksikkö</translation>
    </message>
    <message>
        <source>After the period begins</source>
        <translation>Kauden alkamisen jälkeen</translation>
    </message>
    <message>
        <source>Before the period ends</source>
        <translation>Ennen kauden päättymistä</translation>
    </message>
    <message>
        <source>Before another date</source>
        <translation>Ennen toista päivää</translation>
    </message>
    <message>
        <source>The same day of the year</source>
        <translation>Samana päivänä joka vuosi</translation>
    </message>
    <message>
        <source>No suggestion; the parties set it</source>
        <translation>Ei ehdotusta; osapuolet päättävät</translation>
    </message>
    <message>
        <source>Rest of the term as period</source>
        <translation>Kautena jäljellä oleva toimikausi</translation>
    </message>
    <message>
        <source>Evaluated every year</source>
        <translation>Arvioidaan joka vuosi</translation>
    </message>
    <message>
        <source>Goals say whether they last</source>
        <translation>Tavoitteen pysyvyys kerrotaan</translation>
    </message>
    <message>
        <source>Document languages, steps and the choice of advice are changed in the text.</source>
        <translation>Asiakirjakielet, vaiheet ja annettavat neuvot muutetaan tekstissä.</translation>
    </message>
    <message>
        <source>Also asked for</source>
        <translation>Mallissa kysytään myös</translation>
    </message>
    <message>
        <source>Editions for others</source>
        <translation>Versiot muille</translation>
    </message>
    <message>
        <source>Dimensions of success</source>
        <translation>Onnistumisen ulottuvuudet</translation>
    </message>
    <message>
        <source>Actions of a goal</source>
        <translation>Tavoitteen toimenpiteet</translation>
    </message>
    <message>
        <source>Order of the goals</source>
        <translation>Tavoitteiden järjestys</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Tavoitteen laji</translation>
    </message>
    <message>
        <source>Coordinated with</source>
        <translation>Yhteistyötaho</translation>
    </message>
    <message>
        <source>Recognition other than pay</source>
        <translation>Muu tunnustus kuin palkka</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>Name and description</source>
        <translation>Nimi ja kuvaus</translation>
    </message>
    <message>
        <source>Names of things</source>
        <translation>Nimitykset</translation>
    </message>
    <message>
        <source>The parties</source>
        <translation>Osapuolet</translation>
    </message>
    <message>
        <source>Suggested titles</source>
        <translation>Ehdotetut nimikkeet</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Texts and clauses</source>
        <translation>Tekstit ja ehdot</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Osa-alueet</translation>
    </message>
    <message>
        <source>Suggested goals</source>
        <translation>Ehdotetut tavoitteet</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikaattori</translation>
    </message>
    <message>
        <source>Evaluation source</source>
        <translation>Arviointiperuste</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Asteikko</translation>
    </message>
    <message>
        <source>Outcomes for pay</source>
        <translation>Palkkaratkaisut</translation>
    </message>
    <message>
        <source>Headings of the assessment</source>
        <translation>Arvioinnin otsikot</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Päivämäärät</translation>
    </message>
    <message>
        <source>Question sheet</source>
        <translation>Kyselylomake</translation>
    </message>
    <message>
        <source>Who answers the sheet</source>
        <translation>Ketkä vastaavat kyselyyn</translation>
    </message>
    <message>
        <source>Questions of the sheet</source>
        <translation>Kyselyn kysymykset</translation>
    </message>
    <message>
        <source>Scale of the sheet</source>
        <translation>Kyselyn asteikko</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Vaiheet</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Allekirjoitukset</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>Lisää tehtävä</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Lisää teksti</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Lisää osa-alue</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lisää tavoite</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Lisää indikaattori</translation>
    </message>
    <message>
        <source>Add an evaluation source</source>
        <translation>Lisää arviointiperuste</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Lisää taso</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Lisää palkkaratkaisu</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Lisää otsikko</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Lisää päivä</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>The leader</source>
        <translation>Johtaja</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Leader and unit</source>
        <translation>Johtaja ja yksikkö</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Erityisen tärkeä</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivämäärä</translation>
    </message>
    <message>
        <source>Yes/no</source>
        <translation>Kyllä/ei</translation>
    </message>
    <message>
        <source>add a goal</source>
        <translation>tavoitteen lisääminen</translation>
    </message>
    <message>
        <source>delete goal {0}</source>
        <translation>tavoitteen {0} poistaminen</translation>
    </message>
    <message>
        <source>Goal {0} deleted</source>
        <translation>Tavoite {0} on poistettu</translation>
    </message>
    <message>
        <source>move goal {0}</source>
        <translation>tavoitteen {0} siirtäminen</translation>
    </message>
    <message>
        <source>Goal {0} is now {1}</source>
        <translation>Tavoite {0} on nyt {1}</translation>
    </message>
    <message>
        <source>add an indicator</source>
        <translation>indikaattorin lisääminen</translation>
    </message>
    <message>
        <source>add a source</source>
        <translation>arviointiperusteen lisääminen</translation>
    </message>
    <message numerus="yes">
        <source>add %n goal(s)</source>
        <translation>
            <numerusform>%n tavoitteen lisääminen</numerusform>
            <numerusform>%n tavoitteen lisääminen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) added</source>
        <translation>
            <numerusform>%n tavoite lisätty</numerusform>
            <numerusform>%n tavoitetta lisätty</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message numerus="yes">
        <source>Add %n goal(s)</source>
        <translation>
            <numerusform>Lisää %n tavoite</numerusform>
            <numerusform>Lisää %n tavoitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal is ticked. Tick those you want.</source>
        <translation>Yhtään tavoitetta ei ole valittu. Valitse ne, jotka haluat.</translation>
    </message>
    <message>
        <source>Into the category</source>
        <translation>Osa-alueelle</translation>
    </message>
    <message>
        <source>Read the clipboard again</source>
        <translation>Lue leikepöytä uudelleen</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Leikepöydällä ei ole tekstiä.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Liitä rivejä</translation>
    </message>
    <message>
        <source>Copy rows in a spreadsheet or a table: goal, indicators, evaluation. Each row becomes a goal.</source>
        <translation>Kopioi rivejä laskentataulukosta tai taulukosta: tavoite, indikaattorit, arviointi. Jokaisesta rivistä tulee tavoite.</translation>
    </message>
    <message>
        <source>Copy from an earlier agreement</source>
        <translation>Kopioi aiemmasta sopimuksesta</translation>
    </message>
    <message>
        <source>Tick the goals you want. They come as new goals, in their category.</source>
        <translation>Valitse tavoitteet, jotka haluat. Ne tulevat uusina tavoitteina omille osa-alueilleen.</translation>
    </message>
    <message>
        <source>Every goal of that agreement is already here.</source>
        <translation>Sen sopimuksen kaikki tavoitteet ovat jo täällä.</translation>
    </message>
    <message>
        <source>There is no other agreement with goals in it.</source>
        <translation>Muuta sopimusta, jossa olisi tavoitteita, ei ole.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikaattorit</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>When have we succeeded?</source>
        <translation>Milloin olemme onnistuneet?</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Oma panos</translation>
    </message>
    <message>
        <source>Why: comes from</source>
        <translation>Miksi: mistä tavoite tulee</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Koskee</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Näkyvyys</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Tärkeys</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Lyhyt nimi</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Vapaaehtoinen</translation>
    </message>
    <message>
        <source>edit goal {0}</source>
        <translation>tavoitteen {0} muokkaaminen</translation>
    </message>
    <message>
        <source>Must be filled in · one sentence</source>
        <translation>Täytettävä · yksi virke</translation>
    </message>
    <message>
        <source>Comes with the form, shared by all leaders</source>
        <translation>Mallin mukana, yhteinen kaikille johtajille</translation>
    </message>
    <message>
        <source>Move goal {0} up (Alt+Shift+Up)</source>
        <translation>Siirrä tavoite {0} ylös (Alt+Vaihto+Ylös)</translation>
    </message>
    <message>
        <source>Move goal {0} down (Alt+Shift+Down)</source>
        <translation>Siirrä tavoite {0} alas (Alt+Vaihto+Alas)</translation>
    </message>
    <message>
        <source>Keep goal {0} in my library</source>
        <translation>Säilytä tavoite {0} omassa kirjastossani</translation>
    </message>
    <message>
        <source>Delete goal {0}</source>
        <translation>Poista tavoite {0}</translation>
    </message>
    <message>
        <source>Close goal {0}</source>
        <translation>Sulje tavoite {0}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Osa-alue</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Success, own contribution and link to the plan</source>
        <translation>Onnistumisen merkit, oma panos ja yhteys suunnitelmaan</translation>
    </message>
    <message>
        <source>Time, resources, quality, language, agreement, complaints?</source>
        <translation>Aika, voimavarat, laatu, kieli, yksimielisyys, valitukset?</translation>
    </message>
    <message>
        <source>What the leader does to get there</source>
        <translation>Mitä johtaja tekee sen eteen</translation>
    </message>
    <message>
        <source>Plan, strategy or letter</source>
        <translation>Suunnitelma, strategia tai kirje</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viite</translation>
    </message>
    <message>
        <source>edit a goal</source>
        <translation>tavoitteen muokkaaminen</translation>
    </message>
    <message>
        <source>change whom a goal applies to</source>
        <translation>tavoitteen kohteen muuttaminen</translation>
    </message>
    <message>
        <source>change who sees a goal</source>
        <translation>tavoitteen näkyvyyden muuttaminen</translation>
    </message>
    <message>
        <source>change a priority</source>
        <translation>tärkeyden muuttaminen</translation>
    </message>
    <message>
        <source>change whether a goal lasts</source>
        <translation>tavoitteen pysyvyyden muuttaminen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ei kerrottu</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>pysyvä</translation>
    </message>
    <message>
        <source>changes with the operative goals</source>
        <translation>muuttuu toiminnan tavoitteiden mukana</translation>
    </message>
    <message>
        <source>Stands word for word in the plan</source>
        <translation>On suunnitelmassa sanasta sanaan</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Mitään ei ole vielä kirjoitettu</translation>
    </message>
    <message>
        <source>Changed by the amendment · {0}</source>
        <translation>Muutettu muutosehdotuksessa · {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indikaattori</numerusform>
            <numerusform>%n indikaattoria</numerusform>
        </translation>
    </message>
    <message>
        <source>No indicator, with a reason</source>
        <translation>Ei indikaattoria, perusteltu</translation>
    </message>
    <message numerus="yes">
        <source>%n to fill in</source>
        <translation>
            <numerusform>%n täytettävä</numerusform>
            <numerusform>%n täytettävää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n neuvo</numerusform>
            <numerusform>%n neuvoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Lisää tavoite</translation>
    </message>
    <message>
        <source>No goals here yet.</source>
        <translation>Ei vielä tavoitteita.</translation>
    </message>
    <message numerus="yes">
        <source>Add what the form suggests (%n)</source>
        <translation>
            <numerusform>Lisää mallin ehdotus (%n)</numerusform>
            <numerusform>Lisää mallin ehdotukset (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>In a category this form doesn&apos;t have: move them</source>
        <translation>Osa-alueella, jota mallissa ei ole: siirrä ne</translation>
    </message>
    <message>
        <source>Usually set from above.</source>
        <translation>Asetetaan tavallisesti ylempää.</translation>
    </message>
    <message>
        <source>Either of you may propose.</source>
        <translation>Kumpi tahansa voi ehdottaa.</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n tavoite</numerusform>
            <numerusform>%n tavoitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested {0}</source>
        <translation>ehdotettu {0}</translation>
    </message>
    <message>
        <source>May be left out with a reason</source>
        <translation>Voidaan jättää pois perustellusta syystä</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Lisää indikaattori</translation>
    </message>
    <message>
        <source>No indicator, because</source>
        <translation>Ei indikaattoria, koska</translation>
    </message>
    <message>
        <source>move an indicator</source>
        <translation>indikaattorin siirtäminen</translation>
    </message>
    <message>
        <source>remove an indicator</source>
        <translation>indikaattorin poistaminen</translation>
    </message>
    <message>
        <source>say why there is no indicator</source>
        <translation>indikaattorin puuttumisen perusteleminen</translation>
    </message>
    <message>
        <source>What exists already: a survey, accounts, a report?</source>
        <translation>Mitä on jo olemassa: kysely, tilinpäätös, raportti?</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Lisää arviointiperuste</translation>
    </message>
    <message>
        <source>move a source</source>
        <translation>arviointiperusteen siirtäminen</translation>
    </message>
    <message>
        <source>remove a source</source>
        <translation>arviointiperusteen poistaminen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Siirrä &amp;ylös</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Siirrä &amp;alas</translation>
    </message>
    <message>
        <source>&amp;Keep in my library</source>
        <translation>&amp;Säilytä omassa kirjastossani</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Move or remove indicator {0}</source>
        <extracomment>(stretch, width at 100 % or 0) of each editor&apos;s column</extracomment>
        <translation>Siirrä tai poista indikaattori {0}</translation>
    </message>
    <message>
        <source>Move or remove the source: {0}</source>
        <translation>Siirrä tai poista arviointiperuste: {0}</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikaattori</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Lähtöarvo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoitearvo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Arviointiperuste</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Keneltä</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>edit an indicator</source>
        <translation>indikaattorin muokkaaminen</translation>
    </message>
    <message>
        <source>edit a source</source>
        <translation>arviointiperusteen muokkaaminen</translation>
    </message>
    <message>
        <source>&amp;Add goal</source>
        <translation>&amp;Lisää tavoite</translation>
    </message>
    <message>
        <source>Paste ro&amp;ws…</source>
        <translation>Liitä &amp;rivejä…</translation>
    </message>
    <message>
        <source>&amp;Copy from an earlier agreement…</source>
        <translation>&amp;Kopioi aiemmasta sopimuksesta…</translation>
    </message>
    <message>
        <source>Li&amp;brary…</source>
        <translation>Kir&amp;jasto…</translation>
    </message>
    <message>
        <source>&amp;Table view</source>
        <translation>&amp;Taulukkonäkymä</translation>
    </message>
    <message>
        <source>Choose a goal first</source>
        <translation>Valitse ensin tavoite</translation>
    </message>
    <message>
        <source>Add &amp;indicator</source>
        <translation>Lisää &amp;indikaattori</translation>
    </message>
    <message>
        <source>De&amp;lete goal</source>
        <translation>&amp;Poista tavoite</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Ei vielä tavoitteita</translation>
    </message>
    <message>
        <source>Add the first one, or copy from an earlier agreement.</source>
        <translation>Lisää ensimmäinen tai kopioi aiemmasta sopimuksesta.</translation>
    </message>
    <message>
        <source>Copy from earlier</source>
        <translation>Kopioi aiemmasta</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kirjasto</translation>
    </message>
    <message>
        <source>Table view</source>
        <translation>Taulukkonäkymä</translation>
    </message>
    <message>
        <source>The goals as a table</source>
        <translation>Tavoitteet taulukkona</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <source>add an action</source>
        <translation>lisää toimenpide</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Tavoitteen laji</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Järjestys</translation>
    </message>
    <message>
        <source>The deadline</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Use of resources</source>
        <translation>Resurssien käyttö</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Laatu</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>No disagreement</source>
        <translation>Ei erimielisyyttä</translation>
    </message>
    <message>
        <source>No complaints</source>
        <translation>Ei valituksia</translation>
    </message>
    <message>
        <source>Outcome goal</source>
        <translation>Vaikuttavuustavoite</translation>
    </message>
    <message>
        <source>Output goal</source>
        <translation>Tulostavoite</translation>
    </message>
    <message>
        <source>Activity goal</source>
        <translation>Toimintatavoite</translation>
    </message>
    <message>
        <source>Input goal</source>
        <translation>Panostavoite</translation>
    </message>
    <message>
        <source>Priority {0}</source>
        <translation>Tärkeys {0}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Ei asetettu</translation>
    </message>
    <message>
        <source>put goals in order</source>
        <translation>aseta tavoitteet järjestykseen</translation>
    </message>
    <message>
        <source>change what counts</source>
        <translation>muuta ratkaisevia seikkoja</translation>
    </message>
    <message>
        <source>Optional · more than one may count</source>
        <translation>Vapaaehtoinen · useampi voi ratkaista</translation>
    </message>
    <message>
        <source>Another agency or sector without which it can’t be reached</source>
        <translation>Toinen virasto tai hallinnonala, jota ilman tavoitetta ei saavuteta</translation>
    </message>
    <message>
        <source>change what a goal is about</source>
        <translation>muuta tavoitteen lajia</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Mikä ratkaisee</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>Coordinated with</source>
        <translation>Yhteistyötaho</translation>
    </message>
    <message>
        <source>Move or remove the action: {0}</source>
        <translation>Siirrä tai poista toimenpide: {0}</translation>
    </message>
    <message>
        <source>What is done to get there, by whom and by when</source>
        <translation>Mitä tehdään tavoitteen saavuttamiseksi, kuka ja mihin mennessä</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Lisää toimenpide</translation>
    </message>
    <message>
        <source>move an action</source>
        <translation>siirrä toimenpide</translation>
    </message>
    <message>
        <source>remove an action</source>
        <translation>poista toimenpide</translation>
    </message>
    <message>
        <source>edit an action</source>
        <translation>muokkaa toimenpidettä</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Toimenpide</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Edellinen vuosi</translation>
    </message>
    <message>
        <source>Part of the superior&apos;s goal</source>
        <translation>Osa esihenkilön tavoitetta</translation>
    </message>
    <message>
        <source>Carried over from last year</source>
        <translation>Jatkettu viime vuodelta</translation>
    </message>
    <message>
        <source>Carried over from {0}</source>
        <translation>Jatkettu vuodelta {0}</translation>
    </message>
    <message>
        <source>{0}. Is it still right?</source>
        <translation>{0}. Pitääkö se yhä paikkansa?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>A goal that is not here</source>
        <translation>Tavoite, joka ei ole täällä</translation>
    </message>
    <message>
        <source>change whose goal it is part of</source>
        <translation>muuta, minkä tavoitteen osa se on</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Osat ja niiden lisenssit</translation>
    </message>
    <message>
        <source>About Ledarapp</source>
        <translation>Tietoja Ledarappista</translation>
    </message>
    <message>
        <source>Ledarapp takes two people through a result agreement, from draft to signed assessment.</source>
        <translation>Ledarapp vie kaksi ihmistä johtamissopimuksen läpi, luonnoksesta allekirjoitettuun arvioon.</translation>
    </message>
    <message>
        <source>What you write stays encrypted on this computer. The program makes no network calls, except to a time stamp server that you have named yourself.</source>
        <translation>Kirjoittamasi pysyy salattuna tällä tietokoneella. Ohjelma ei käytä verkkoa, paitsi aikaleimapalvelua, jonka olet itse nimennyt.</translation>
    </message>
    <message>
        <source>Your agreements lie in {0}</source>
        <translation>Sopimuksesi ovat kansiossa {0}</translation>
    </message>
    <message>
        <source>Version {0}, licence EUPL 1.2. Built with Qt {1}.</source>
        <translation>Versio {0}, lisenssi EUPL 1.2. Rakennettu Qt:lla {1}.</translation>
    </message>
    <message>
        <source>Parts and their licences:</source>
        <translation>Osat ja niiden lisenssit:</translation>
    </message>
    <message>
        <source>Accessibility…</source>
        <translation>Saavutettavuus…</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lisenssit…</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Example</source>
        <translation>Esimerkki</translation>
    </message>
    <message>
        <source>Insert the example</source>
        <translation>Lisää esimerkki</translation>
    </message>
    <message>
        <source>Hide the help (F9)</source>
        <translation>Piilota ohje (F9)</translation>
    </message>
    <message>
        <source>The example is in the field</source>
        <translation>Esimerkki on kentässä</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Bring it back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Check the signature</source>
        <translation>Tarkista allekirjoitus</translation>
    </message>
    <message>
        <source>Save the picture of the sheet…</source>
        <translation>Tallenna arkin kuva…</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Sulje vertailu</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Vertaa nykyiseen</translation>
    </message>
    <message>
        <source>It says: “{0}”</source>
        <translation>Siinä lukee: ”{0}”</translation>
    </message>
    <message>
        <source>Content {0}</source>
        <translation>Sisältö {0}</translation>
    </message>
    <message>
        <source>Content {0} · certificate {1}</source>
        <translation>Sisältö {0} · varmenne {1}</translation>
    </message>
    <message>
        <source>The program can&apos;t check a signature by pen: the paper itself is the proof.</source>
        <translation>Ohjelma ei voi tarkistaa kynällä tehtyä allekirjoitusta: paperi itse on todiste.</translation>
    </message>
    <message>
        <source>Picture kept: {0}, {1} kB.</source>
        <translation>Kuva säilytetty: {0}, {1} kt.</translation>
    </message>
    <message>
        <source>{0} signed {1}</source>
        <translation>{0} allekirjoitti {1}</translation>
    </message>
    <message>
        <source>A kept version</source>
        <translation>Säilytetty versio</translation>
    </message>
    <message>
        <source>Package made</source>
        <translation>Paketti luotu</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>Paketti tuotu</translation>
    </message>
    <message>
        <source>Before a copy was opened</source>
        <translation>Ennen kopion avaamista</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} klo {1}</translation>
    </message>
    <message>
        <source>as the leader</source>
        <translation>johtajana</translation>
    </message>
    <message>
        <source>as the superior</source>
        <translation>esihenkilönä</translation>
    </message>
    <message>
        <source>with a certificate</source>
        <translation>varmenteella</translation>
    </message>
    <message>
        <source>by pen on paper</source>
        <translation>kynällä paperille</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>versio {0}</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>sopimus</translation>
    </message>
    <message>
        <source>the self-evaluation</source>
        <translation>itsearviointi</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>arvio</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Mitään ei ole vielä tapahtunut.</translation>
    </message>
    <message>
        <source>Versions you keep under a name (Ctrl+S), packages and signatures will stand here.</source>
        <translation>Tähän tulevat nimellä säilyttämäsi versiot (Ctrl+S), paketit ja allekirjoitukset.</translation>
    </message>
    <message>
        <source>What was kept, sent, received and signed</source>
        <translation>Mitä on säilytetty, lähetetty, saatu ja allekirjoitettu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Silloin</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Everything reads as it does now.</source>
        <translation>Kaikki on kuten nyt.</translation>
    </message>
    <message>
        <source>What it said then is back.</source>
        <translation>Silloinen sisältö on palautettu.</translation>
    </message>
    <message>
        <source>bring back “{0}”</source>
        <translation>palauttaminen: ”{0}”</translation>
    </message>
    <message>
        <source>Compare two…</source>
        <translation>Vertaa kahta…</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>There are no remarks</source>
        <translation>Huomautuksia ei ole</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Se ei onnistunut</translation>
    </message>
    <message>
        <source>Everything up to the last pause in your typing is here.</source>
        <translation>Kaikki viimeiseen kirjoitustaukoon asti on tallessa.</translation>
    </message>
    <message>
        <source>The program was not closed properly</source>
        <translation>Ohjelmaa ei suljettu oikein</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Put the card in the reader. The key never leaves the card; its PIN is asked for at each signature and kept nowhere.</source>
        <translation>Aseta kortti lukijaan. Avain ei koskaan poistu kortilta; PIN-koodi kysytään joka allekirjoituksella, eikä sitä säilytetä.</translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation>Valitse toinen kirjasto…</translation>
    </message>
    <message>
        <source>The card&apos;s library</source>
        <translation>Kortin kirjasto</translation>
    </message>
    <message>
        <source>Looking for cards…</source>
        <translation>Etsitään kortteja…</translation>
    </message>
    <message>
        <source>Choose the card&apos;s library</source>
        <translation>Valitse kortin kirjasto</translation>
    </message>
    <message>
        <source>Libraries (*.so *.dll *.dylib)</source>
        <translation>Kirjastot (*.so *.dll *.dylib)</translation>
    </message>
    <message>
        <source>{0}, on the card “{1}”, valid until {2}</source>
        <translation>{0}, kortilla ”{1}”, voimassa {2} asti</translation>
    </message>
    <message>
        <source>The certificate you sign with</source>
        <translation>Varmenne, jolla allekirjoitat</translation>
    </message>
    <message>
        <source>Made here, in your name</source>
        <translation>Luotu täällä, sinun nimissäsi</translation>
    </message>
    <message>
        <source>From a file (.p12 or .pfx)</source>
        <translation>Tiedostosta (.p12 tai .pfx)</translation>
    </message>
    <message>
        <source>On a smart card</source>
        <translation>Toimikortilla</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>The file&apos;s password</source>
        <translation>Tiedoston salasana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>Luo varmenne</translation>
    </message>
    <message>
        <source>Look for certificates</source>
        <translation>Etsi varmenteita</translation>
    </message>
    <message>
        <source>Use this certificate</source>
        <translation>Käytä tätä varmennetta</translation>
    </message>
    <message>
        <source>A certificate and its secret key are made for: {0}. The key stays on this computer, encrypted. Others see your name and ask you once whether the certificate is yours.</source>
        <translation>Varmenne ja sen salainen avain luodaan nimellä: {0}. Avain pysyy tällä tietokoneella salattuna. Muut näkevät nimesi ja kysyvät sinulta kerran, onko varmenne sinun.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Valitse varmennetiedosto</translation>
    </message>
    <message>
        <source>Certificate files (*.p12 *.pfx)</source>
        <translation>Varmennetiedostot (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Se ei onnistunut</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Ei vielä varmennetta</translation>
    </message>
    <message>
        <source>You choose one when you sign for the first time.</source>
        <translation>Valitset sellaisen, kun allekirjoitat ensimmäisen kerran.</translation>
    </message>
    <message>
        <source>Certificate made here</source>
        <translation>Täällä luotu varmenne</translation>
    </message>
    <message>
        <source>{0}, on the card “{1}”</source>
        <translation>{0}, kortilla ”{1}”</translation>
    </message>
    <message>
        <source>Valid until {0}</source>
        <translation>Voimassa {0} asti</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Passphrase needed</source>
        <translation>Tunnuslause tarvitaan</translation>
    </message>
    <message>
        <source>Do not rely on it</source>
        <translation>Älä luota tähän</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Kunnossa</translation>
    </message>
    <message>
        <source>Valid, not known yet</source>
        <translation>Kunnossa, ei vielä tuttu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Luettu</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Lukematon</translation>
    </message>
    <message>
        <source>From and unit</source>
        <translation>Lähettäjä ja yksikkö</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Allekirjoitus</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Huomautukset</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versio {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n new package(s) in the inbox</source>
        <translation>
            <numerusform>%n uusi paketti saapuneissa</numerusform>
            <numerusform>%n uutta pakettia saapuneissa</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation>Nimi tai yksikkö</translation>
    </message>
    <message>
        <source>Which packages</source>
        <translation>Mitkä paketit</translation>
    </message>
    <message>
        <source>Nothing here answers to that.</source>
        <translation>Mikään täällä ei vastaa sitä.</translation>
    </message>
    <message>
        <source>Packages that have come</source>
        <translation>Saapuneet paketit</translation>
    </message>
    <message>
        <source>Search the inbox</source>
        <translation>Etsi saapuneista</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paketti</numerusform>
            <numerusform>%n pakettia</numerusform>
        </translation>
    </message>
    <message>
        <source>The package from {0} is deleted.</source>
        <translation>Paketti on poistettu (lähettäjä {0}).</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Saapuneet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Kurkista</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleisnäkymä</translation>
    </message>
    <message>
        <source>Drop packages anywhere on the window, several at once. Enter opens, Space peeks, Delete puts away. Nothing is taken in until you say so.</source>
        <translation>Pudota paketteja minne tahansa ikkunaan, useita kerralla. Enter avaa, välilyönti kurkistaa, Delete siirtää pois. Mitään ei tuoda, ennen kuin sanot niin.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Can&apos;t be taken in</source>
        <translation>Ei voida ottaa</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistetut</translation>
    </message>
    <message>
        <source>Not put into the inbox</source>
        <translation>Ei lisätty saapuneisiin</translation>
    </message>
    <message>
        <source>Signature: {0}</source>
        <translation>Allekirjoitus: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the agreement</source>
        <translation>
            <numerusform>%n huomautus sopimukseen</numerusform>
            <numerusform>%n huomautusta sopimukseen</numerusform>
        </translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Tiedosto: {0}</translation>
    </message>
    <message>
        <source>Your section leaders create them with “Create package”.</source>
        <translation>Yksikköjesi päälliköt luovat ne toiminnolla ”Luo paketti”.</translation>
    </message>
    <message>
        <source>Your superior creates them with “Create package”.</source>
        <translation>Esihenkilösi luo ne toiminnolla ”Luo paketti”.</translation>
    </message>
    <message>
        <source>No packages yet.</source>
        <translation>Ei vielä paketteja.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Avaa tiedosto…</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0}/{1}: {2}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more file(s).</source>
        <translation>
            <numerusform>Ja vielä %n tiedosto.</numerusform>
            <numerusform>Ja vielä %n tiedostoa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Close the message</source>
        <translation>Sulje viesti</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>{0}:{1}</source>
        <translation>{0}.{1}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Seuraava: {0}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ei tallennettu</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>Tallennettu klo {0}</translation>
    </message>
</context>
<context>
    <name>KeepVersion</name>
    <message>
        <source>Keep this version</source>
        <translation>Säilytä tämä versio</translation>
    </message>
    <message>
        <source>Everything you write is saved by itself. A version keeps the agreement as it is now, under a name. You find it under History.</source>
        <translation>Kaikki kirjoittamasi tallentuu itsestään. Versio säilyttää sopimuksen nykyisellään, nimen alla. Löydät sen kohdasta Historia.</translation>
    </message>
    <message>
        <source>Before the talk with {0}</source>
        <translation>Ennen keskustelua: {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Kept as “{0}”.</source>
        <translation>Säilytetty nimellä ”{0}”.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>From the library</source>
        <translation>Kirjastosta</translation>
    </message>
    <message>
        <source>Write the goal first</source>
        <translation>Kirjoita ensin tavoite</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Kirjoita ensin jotakin</translation>
    </message>
    <message>
        <source>Your library has this already</source>
        <translation>Tämä on jo kirjastossasi</translation>
    </message>
    <message>
        <source>Kept in your library</source>
        <translation>Säilytetty kirjastossasi</translation>
    </message>
    <message>
        <source>insert from the library</source>
        <translation>lisääminen kirjastosta</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kirjasto</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Lisää</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n teksti</numerusform>
            <numerusform>%n tekstiä</numerusform>
        </translation>
    </message>
    <message>
        <source>Inserted under “{0}”</source>
        <translation>Lisätty kohtaan ”{0}”</translation>
    </message>
    <message>
        <source>Open the goal it belongs to first</source>
        <translation>Avaa ensin tavoite, johon se kuuluu</translation>
    </message>
    <message>
        <source>Inserted in goal {0}</source>
        <translation>Lisätty tavoitteeseen {0}</translation>
    </message>
    <message numerus="yes">
        <source>With its %n indicators and sources</source>
        <translation>
            <numerusform>Siihen kuuluvan indikaattorin tai arviointiperusteen kanssa</numerusform>
            <numerusform>Mukana %n indikaattoria ja arviointiperustetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Side of responsibility</source>
        <translation>Vastuun osa</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Kaikki lajit</translation>
    </message>
    <message>
        <source>Every side of responsibility</source>
        <translation>Kaikki vastuun osat</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation>Kaikkialta</translation>
    </message>
    <message>
        <source>Search: part of a word is enough</source>
        <translation>Etsi: sanan osa riittää</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Kumottu</translation>
    </message>
    <message>
        <source>Library files (*.toml)</source>
        <translation>Kirjastotiedostot (*.toml)</translation>
    </message>
    <message>
        <source>Your library is empty: keep a goal in it first</source>
        <translation>Kirjastosi on tyhjä: säilytä siinä ensin tavoite</translation>
    </message>
    <message>
        <source>library</source>
        <translation>kirjasto</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Tallennettu nimellä {0}</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Kumoa: {0}</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Uusi teksti</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Ota tiedosto…</translation>
    </message>
    <message>
        <source>Save my library as a file…</source>
        <translation>Tallenna kirjastoni tiedostona…</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>Tekstiä on muutettu</translation>
    </message>
    <message>
        <source>Text added</source>
        <translation>Teksti on lisätty</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Teksti on poistettu</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken in</source>
        <translation>
            <numerusform>%n teksti otettu</numerusform>
            <numerusform>%n tekstiä otettu</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikaattori</translation>
    </message>
    <message>
        <source>Evaluation source</source>
        <translation>Arviointiperuste</translation>
    </message>
    <message>
        <source>Development measure</source>
        <translation>Kehittämistoimenpide</translation>
    </message>
    <message>
        <source>The leader’s own role</source>
        <translation>Johtajan oma rooli</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Substanssi</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Talous</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Henkilöstö</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekstit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Take in what is ticked</source>
        <translation>Ota valitut</translation>
    </message>
    <message>
        <source>Here it reads: {0}</source>
        <translation>Täällä lukee: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n uusi</numerusform>
            <numerusform>%n uutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read differently here</source>
        <translation>
            <numerusform>%n on täällä toisin sanoin</numerusform>
            <numerusform>%n on täällä toisin sanoin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n on jo täällä</numerusform>
            <numerusform>%n on jo täällä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>The window is locked in one minute. What you have written is saved.</source>
        <translation>Ikkuna lukitaan minuutin kuluttua. Kirjoittamasi on tallennettu.</translation>
    </message>
    <message>
        <source>Stay unlocked</source>
        <translation>Pidä auki</translation>
    </message>
    <message>
        <source>Nobody has used the program for a while</source>
        <translation>Ohjelmaa ei ole käytetty hetkeen</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Remove the passphrase</source>
        <translation>Poista tunnuslause</translation>
    </message>
    <message>
        <source>Let the password store open it</source>
        <translation>Anna salasanavaraston avata</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Luo uusi palautuskoodi…</translation>
    </message>
    <message>
        <source>The window locks when nobody has used it for</source>
        <translation>Ikkuna lukitaan, kun sitä ei ole käytetty</translation>
    </message>
    <message>
        <source>And when the computer locks or goes to sleep. Ctrl+L locks at once.</source>
        <translation>Myös silloin, kun tietokone lukitaan tai menee lepotilaan. Ctrl+L lukitsee heti.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Uusi tunnuslause</translation>
    </message>
    <message>
        <source>Four words or more that you remember</source>
        <translation>Vähintään neljä sanaa, jotka muistat</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Käytä tätä tunnuslausetta</translation>
    </message>
    <message>
        <source>This is a passing profile: it ends with the program.</source>
        <translation>Tämä on tilapäinen profiili: se häviää, kun ohjelma suljetaan.</translation>
    </message>
    <message>
        <source>The computer&apos;s password store opens your agreements.</source>
        <translation>Tietokoneen salasanavarasto avaa sopimuksesi.</translation>
    </message>
    <message>
        <source>A passphrase opens your agreements.</source>
        <translation>Tunnuslause avaa sopimuksesi.</translation>
    </message>
    <message>
        <source>The recovery code has been tried and works.</source>
        <translation>Palautuskoodia on kokeiltu, ja se toimii.</translation>
    </message>
    <message>
        <source>You have not yet tried the recovery code.</source>
        <translation>Et ole vielä kokeillut palautuskoodia.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Vaihda tunnuslause…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Aseta tunnuslause…</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Kirjoita tunnuslause.</translation>
    </message>
    <message>
        <source>The passphrase opens your agreements from now on.</source>
        <translation>Tunnuslause avaa tästä lähtien sopimuksesi.</translation>
    </message>
    <message>
        <source>This code opens your agreements when all else fails. Print it and keep it where you keep important papers. It is shown only now, and the old code opens nothing any longer.</source>
        <translation>Tämä koodi avaa sopimuksesi, kun mikään muu ei auta. Tulosta se ja säilytä tärkeiden papereidesi joukossa. Se näytetään vain nyt, eikä vanha koodi enää avaa mitään.</translation>
    </message>
    <message>
        <source>The recovery code works.</source>
        <translation>Palautuskoodi toimii.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Se ei onnistunut</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>ei koskaan itsestään</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuuttiin</numerusform>
            <numerusform>%n minuuttiin</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase opens nothing any longer.</source>
        <translation>Tunnuslause ei enää avaa mitään.</translation>
    </message>
    <message>
        <source>The computer&apos;s password store opens your agreements from now on.</source>
        <translation>Tietokoneen salasanavarasto avaa tästä lähtien sopimuksesi.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>No goal fits this choice.</source>
        <translation>Mikään tavoite ei vastaa tätä valintaa.</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Mitä on tapahtunut</translation>
    </message>
    <message>
        <source>Which goals to show</source>
        <translation>Mitkä tavoitteet näytetään</translation>
    </message>
    <message>
        <source>With something noted</source>
        <translation>Joista on merkintöjä</translation>
    </message>
    <message>
        <source>With nothing noted</source>
        <translation>Joista ei ole merkintöjä</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Kaikki tavoitteet</translation>
    </message>
    <message>
        <source>Something is noted on every goal</source>
        <translation>Jokaisesta tavoitteesta on merkintä</translation>
    </message>
    <message>
        <source>Nothing is noted yet. A line now spares a search before the talk.</source>
        <translation>Merkintöjä ei vielä ole. Rivi nyt säästää etsimiseltä ennen keskustelua.</translation>
    </message>
    <message>
        <source>Something is noted on {0} of {1} goals</source>
        <translation>Merkintöjä on {0}/{1} tavoitteesta</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Ei vielä merkintöjä.</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Ei vielä aineistoa</translation>
    </message>
    <message>
        <source>delete a note</source>
        <translation>merkinnän poistaminen</translation>
    </message>
    <message>
        <source>The note is deleted</source>
        <translation>Merkintä on poistettu</translation>
    </message>
    <message>
        <source>Noted in the year</source>
        <translation>Vuoden merkinnät</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n merkintä</numerusform>
            <numerusform>%n merkintää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tiedosto</numerusform>
            <numerusform>%n tiedostoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Merkitse muistiin, mitä tapahtui</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Muuta tätä merkintää</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Poista tämä merkintä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Lisää tiedostoja…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivämäärä</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikaattori</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Arvo nyt</translation>
    </message>
    <message>
        <source>Where it is known from</source>
        <translation>Mistä tieto on</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Kuka sen sanoi</translation>
    </message>
    <message>
        <source>note what happened</source>
        <translation>tapahtuman merkitseminen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Saved as you write. Drop files here as evidence.</source>
        <translation>Tallentuu kirjoittaessasi. Pudota aineistotiedostot tähän.</translation>
    </message>
    <message>
        <source>A number, with its unit</source>
        <translation>Luku ja yksikkö</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Valitse tiedostot</translation>
    </message>
    <message>
        <source>Goes along in packages</source>
        <translation>Lähtee paketeissa mukaan</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Poista {0}</translation>
    </message>
    <message>
        <source>stays with you</source>
        <translation>pysyy sinulla</translation>
    </message>
    <message>
        <source>{0} is with {1} and was not sent</source>
        <translation>{0}: tiedosto on toisella ({1}), eikä sitä lähetetty</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;New agreement</source>
        <translation>&amp;Uusi sopimus</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Avaa…</translation>
    </message>
    <message>
        <source>Look at an &amp;example</source>
        <translation>Katso &amp;esimerkkiä</translation>
    </message>
    <message>
        <source>Keep a &amp;version…</source>
        <translation>&amp;Säilytä versio…</translation>
    </message>
    <message>
        <source>&amp;Preview and print</source>
        <translation>Es&amp;ikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Save the &amp;document as…</source>
        <translation>Tallenna asia&amp;kirja nimellä…</translation>
    </message>
    <message>
        <source>Create pac&amp;kage</source>
        <translation>Luo &amp;paketti</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ase&amp;tukset…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Sulje ikku&amp;na</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>L&amp;opeta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Etsi…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Etsi &amp;seuraava</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Etsi e&amp;dellinen</translation>
    </message>
    <message>
        <source>Find &amp;everywhere…</source>
        <translation>Etsi k&amp;aikkialta…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Yleisnäkymä</translation>
    </message>
    <message>
        <source>Inbo&amp;x</source>
        <translation>Saapu&amp;neet</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>&amp;Seuraava alue</translation>
    </message>
    <message>
        <source>Previous re&amp;gion</source>
        <translation>E&amp;dellinen alue</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Ulkoasu</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tekstin koko</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Vaalea</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tumma</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Suuri kontrasti</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Suurempi</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Pienempi</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Tavallinen koko</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Sopimus</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Seuraava vaihe</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>&amp;Edellinen vaihe</translation>
    </message>
    <message>
        <source>&amp;Go to step</source>
        <translation>Siirry &amp;vaiheeseen</translation>
    </message>
    <message>
        <source>Next &amp;remark</source>
        <translation>Seuraava &amp;huomautus</translation>
    </message>
    <message>
        <source>Previous re&amp;mark</source>
        <translation>Edellinen hu&amp;omautus</translation>
    </message>
    <message>
        <source>&amp;Dates as calendar file…</source>
        <translation>&amp;Päivämäärät kalenteritiedostona…</translation>
    </message>
    <message>
        <source>Propose an &amp;amendment…</source>
        <translation>Ehdota &amp;muutosta…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pikanäppäimet</translation>
    </message>
    <message>
        <source>&amp;Diagnostic report…</source>
        <translation>&amp;Vianmääritysraportti…</translation>
    </message>
    <message>
        <source>&amp;About Ledarapp</source>
        <translation>&amp;Tietoja Ledarappista</translation>
    </message>
    <message>
        <source>Step &amp;{0}</source>
        <translation>Vaihe &amp;{0}</translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>&amp;Kumoa: {0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>&amp;Tee uudelleen: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Personal da&amp;ta…</source>
        <translation>&amp;Henkilötiedot…</translation>
    </message>
    <message>
        <source>&amp;Bring back a backup…</source>
        <translation>Palauta &amp;varmuuskopio…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lukitse</translation>
    </message>
    <message>
        <source>Continue &amp;where you were</source>
        <translation>&amp;Jatka siitä, missä olit</translation>
    </message>
    <message>
        <source>Continue &amp;where you were: {0}</source>
        <translation>&amp;Jatka siitä, missä olit: {0}</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>L&amp;iitä</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Valitse kaikki</translation>
    </message>
    <message>
        <source>Help with this &amp;field</source>
        <translation>Ohje tähän &amp;kenttään</translation>
    </message>
    <message>
        <source>Help &amp;pane</source>
        <translation>&amp;Ohjeruutu</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Viimeksi käytet&amp;yt</translation>
    </message>
    <message>
        <source>An agreement without a name</source>
        <translation>Nimetön sopimus</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Tyhjennä luettelo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Takais&amp;in</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Eteenpäin</translation>
    </message>
    <message>
        <source>Printed &amp;guide…</source>
        <translation>Tulostettava op&amp;as…</translation>
    </message>
    <message>
        <source>&amp;Countersign together</source>
        <translation>&amp;Allekirjoita useita yhdessä</translation>
    </message>
    <message>
        <source>Compare t&amp;wo…</source>
        <translation>&amp;Vertaa kahta…</translation>
    </message>
    <message>
        <source>Goals that hang togeth&amp;er</source>
        <translation>Toisiinsa &amp;liittyvät tavoitteet</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Save as</source>
        <translation>Tallenna nimellä</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-asiakirjat (*.docx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Taulukot (*.csv)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Verkkosivut (*.html)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenteritiedostot (*.ics)</translation>
    </message>
    <message>
        <source>Photographs (*.jpg)</source>
        <translation>Valokuvat (*.jpg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Kuvat (*.png)</translation>
    </message>
    <message>
        <source>Library files (*.toml)</source>
        <translation>Kirjastotiedostot (*.toml)</translation>
    </message>
    <message>
        <source>Encrypted packages (*.age)</source>
        <translation>Salatut paketit (*.age)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstitiedostot (*.txt)</translation>
    </message>
    <message>
        <source>Copies of agreements (*.json)</source>
        <translation>Sopimusten kopiot (*.json)</translation>
    </message>
    <message>
        <source>Packages (*.asice)</source>
        <translation>Paketit (*.asice)</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Tallennettu nimellä {0}</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Piirrokset (*.svg)</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Steps 1–3 of {0}</source>
        <translation>Vaiheet 1–3/{0}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>All {0} steps</source>
        <translation>Kaikki {0} vaihetta</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Vaihe {0}/{1}</translation>
    </message>
    <message>
        <source>{0}, round {1}</source>
        <translation>{0}, kierros {1}</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>Sinulla</translation>
    </message>
    <message>
        <source>With {0}</source>
        <translation>Vuorossa {0}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Post holder and unit</source>
        <translation>Tehtävän haltija ja yksikkö</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Vuoro</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Seuraava määräaika</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esimerkki</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Seuraava kausi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Continue: {0}</source>
        <translation>Jatka: {0}</translation>
    </message>
    <message>
        <source>Deleted on {0}</source>
        <translation>Poistettu {0}</translation>
    </message>
    <message>
        <source>It is signed, so it does not go by itself. It is erased under File › Personal data.</source>
        <translation>Se on allekirjoitettu, joten se ei häviä itsestään. Se poistetaan lopullisesti kohdassa Tiedosto › Henkilötiedot.</translation>
    </message>
    <message>
        <source>It is kept until {0} and can be brought back until then.</source>
        <translation>Se säilyy {0} asti ja on palautettavissa siihen saakka.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Malli</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kausi</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Esihenkilö</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Asiakirjan kieli</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Viimeksi muutettu</translation>
    </message>
    <message>
        <source>Name, unit or form</source>
        <translation>Nimi, yksikkö tai malli</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Etsi luettelosta</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n päivän kuluttua</numerusform>
            <numerusform>%n päivän kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the draft ready for {0}</source>
        <translation>Viimeistele luonnos ({0})</translation>
    </message>
    <message>
        <source>Read and sign the agreement with {0}</source>
        <translation>Lue ja allekirjoita sopimus ({0})</translation>
    </message>
    <message>
        <source>Write the self-evaluation for {0}</source>
        <translation>Kirjoita itsearviointi ({0})</translation>
    </message>
    <message>
        <source>Write the assessment of {0}</source>
        <translation>Kirjoita arvio ({0})</translation>
    </message>
    <message>
        <source>Read the assessment from {0} and sign</source>
        <translation>Lue ja allekirjoita arvio ({0})</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Avaa…</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Uusi sopimus</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Luettelot</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Täällä on tyhjää.</translation>
    </message>
    <message>
        <source>Nothing in this list holds these words.</source>
        <translation>Luettelossa ei ole näitä sanoja.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n sopimus</numerusform>
            <numerusform>%n sopimusta</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement with {0} is deleted.</source>
        <translation>Sopimus, jonka osapuoli on {0}, on poistettu.</translation>
    </message>
    <message>
        <source>No agreements yet.</source>
        <translation>Ei vielä sopimuksia.</translation>
    </message>
    <message>
        <source>Begin a new one, open a package you have been sent, or look at an example first.</source>
        <translation>Aloita uusi, avaa saamasi paketti tai katso ensin esimerkkiä.</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Katso esimerkkiä</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>My leaders</source>
        <translation>Johtajani</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistetut</translation>
    </message>
    <message>
        <source>My agreements</source>
        <translation>Sopimukseni</translation>
    </message>
    <message>
        <source>My leaders&apos; agreements</source>
        <translation>Johtajieni sopimukset</translation>
    </message>
    <message>
        <source>Deleted agreements</source>
        <translation>Poistetut sopimukset</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>{0} as PDF, signed by {1}</source>
        <translation>{0} PDF-tiedostona, allekirjoittanut {1}</translation>
    </message>
    <message>
        <source>The self-evaluation with words and ratings</source>
        <translation>Itsearviointi sanoineen ja tasoineen</translation>
    </message>
    <message>
        <source>The assessment with words and ratings</source>
        <translation>Arvio sanoineen ja tasoineen</translation>
    </message>
    <message>
        <source>What you have noted in the year</source>
        <translation>Mitä olet merkinnyt vuoden aikana</translation>
    </message>
    <message>
        <source>Your self-evaluation: it goes along when you have signed it</source>
        <translation>Itsearviointisi: se lähtee mukaan, kun olet allekirjoittanut sen</translation>
    </message>
    <message>
        <source>Your assessment: it goes along when you have signed it</source>
        <translation>Arviosi: se lähtee mukaan, kun olet allekirjoittanut sen</translation>
    </message>
    <message>
        <source>Which advice you have put aside, and why</source>
        <translation>Mitkä neuvot olet siirtänyt syrjään ja miksi</translation>
    </message>
    <message>
        <source>{0}: the file stays with you, its name goes along</source>
        <translation>{0}: tiedosto pysyy sinulla, sen nimi lähtee mukaan</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n tavoite</numerusform>
            <numerusform>%n tavoitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>versio {0}</translation>
    </message>
    <message>
        <source>An encrypted package</source>
        <translation>Salattu paketti</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Signed by one party</source>
        <translation>Toisen osapuolen allekirjoittama</translation>
    </message>
    <message>
        <source>Agreed and signed by both</source>
        <translation>Sovittu ja molempien allekirjoittama</translation>
    </message>
    <message>
        <source>With the signed self-evaluation</source>
        <translation>Mukana allekirjoitettu itsearviointi</translation>
    </message>
    <message>
        <source>With the signed assessment</source>
        <translation>Mukana allekirjoitettu arvio</translation>
    </message>
    <message>
        <source>Closed: the assessment is signed by both</source>
        <translation>Päättynyt: molemmat ovat allekirjoittaneet arvion</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Lähtee mukaan</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Jää tänne</translation>
    </message>
    <message>
        <source>Make the package for {0}…</source>
        <translation>Luo paketti: {0}…</translation>
    </message>
    <message>
        <source>The package is sealed with your certificate: {0} sees who made it and that it is whole.</source>
        <translation>Paketti sinetöidään varmenteellasi: {0} näkee, kuka sen teki ja että se on ehjä.</translation>
    </message>
    <message>
        <source>One file with everything the other party is to see</source>
        <translation>Yksi tiedosto, jossa on kaikki, mitä toisen osapuolen on määrä nähdä</translation>
    </message>
    <message>
        <source>Package created. Send the file the way you have agreed.</source>
        <translation>Paketti on luotu. Lähetä tiedosto sovitulla tavalla.</translation>
    </message>
    <message>
        <source>{0}, made at {1}. Send the file the way you have agreed.</source>
        <translation>{0}, luotu klo {1}. Lähetä tiedosto sovitulla tavalla.</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Näytä kansiossa</translation>
    </message>
    <message>
        <source>Package created</source>
        <translation>Paketti on luotu</translation>
    </message>
    <message>
        <source>The package is being encrypted; with a passphrase that takes a few seconds.</source>
        <translation>Pakettia salataan; tunnuslauseella se kestää muutaman sekunnin.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of sheets signed by pen</source>
        <translation>
            <numerusform>%n kuva kynällä allekirjoitetusta arkista</numerusform>
            <numerusform>%n kuvaa kynällä allekirjoitetuista arkeista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Sivu {0}/{1}</translation>
    </message>
    <message>
        <source>The pages of the document</source>
        <translation>Asiakirjan sivut</translation>
    </message>
    <message>
        <source>“Read as text” gives the same words to be read aloud.</source>
        <translation>”Lue tekstinä” antaa samat sanat ääneen luettaviksi.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienempi</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurempi</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Lue tekstinä</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Koko sivu</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sivun leveys</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Change between the whole page and the page&apos;s width</source>
        <translation>Vaihda koko sivun ja sivun leveyden välillä</translation>
    </message>
    <message>
        <source>The document as text</source>
        <translation>Asiakirja tekstinä</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>Personal data</source>
        <translation>Henkilötiedot</translation>
    </message>
    <message>
        <source>Everybody who is a party to an agreement here, the deleted ones included. What is written about them elsewhere, in the text of another agreement, is not counted.</source>
        <translation>Kaikki, jotka ovat osapuolina jossakin täällä olevassa sopimuksessa, myös poistetuissa. Muualla, toisen sopimuksen tekstissä, heistä kirjoitettua ei lasketa.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ihmiset</translation>
    </message>
    <message>
        <source>Write the name to erase it</source>
        <translation>Poista kirjoittamalla nimi</translation>
    </message>
    <message>
        <source>The file for handing over holds all that is kept, the signed documents too; Ledarapp can take it in again. It is not encrypted: send it as you send personnel papers.</source>
        <translation>Luovutettavassa tiedostossa on kaikki säilytetty, myös allekirjoitetut asiakirjat; Ledarapp voi tuoda sen takaisin. Sitä ei ole salattu: lähetä se kuten henkilöstöasiakirjat.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Poista lopullisesti…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Luovuta…</translation>
    </message>
    <message>
        <source>{0} and {1} go for good, here and in every backup on this computer, and with them what the other party has written. Nobody can bring them back. Hand the data over first if anybody may need it.</source>
        <translation>{0} ja {1} häviävät lopullisesti, täältä ja jokaisesta tämän tietokoneen varmuuskopiosta, ja niiden mukana se, mitä toinen osapuoli on kirjoittanut. Kukaan ei voi palauttaa niitä. Luovuta tiedot ensin, jos joku voi tarvita niitä.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone</source>
        <translation>Tätä ei voi kumota</translation>
    </message>
    <message>
        <source>Nothing of it is left here or in the backups that can be read.</source>
        <translation>Siitä ei ole jäljellä mitään täällä eikä luettavissa varmuuskopioissa.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Packages were sent to the other party on {0}. Ask for them to be erased there too.</source>
        <translation>Paketteja on lähetetty toiselle osapuolelle {0}. Pyydä poistamaan ne sielläkin.</translation>
    </message>
    <message>
        <source>These files are damaged and could not be searched: {0}. Delete them by hand if they must go too.</source>
        <translation>Nämä tiedostot ovat vaurioituneet, eikä niistä voitu hakea: {0}. Poista ne käsin, jos nekin on hävitettävä.</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopioi kuvana</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Kopioi luvut</translation>
    </message>
    <message>
        <source>Save the plot…</source>
        <translation>Tallenna kuvio…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The pages are being drawn…</source>
        <translation>Sivuja piirretään…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Tallenna muualle…</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Ei näytetä</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Itsearviointi</translation>
    </message>
    <message>
        <source>Assessment record</source>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Edition for the unit</source>
        <translation>Yksikköversio</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Julkinen versio</translation>
    </message>
    <message>
        <source>Copy for submission</source>
        <translation>Lähetettävä kappale</translation>
    </message>
    <message>
        <source>Agenda for the talk</source>
        <translation>Keskustelun asialista</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Tyhjä lomake</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF…</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Mitä on mukana</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Open in my PDF reader</source>
        <translation>Avaa omassa PDF-lukijassa</translation>
    </message>
    <message>
        <source>&amp;What goes in…</source>
        <translation>&amp;Mitä on mukana…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Tulosta…</translation>
    </message>
    <message>
        <source>&amp;Open in my PDF reader</source>
        <translation>&amp;Avaa omassa PDF-lukijassa</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n allekirjoitus</numerusform>
            <numerusform>%n allekirjoitusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Ei allekirjoitettu</translation>
    </message>
    <message>
        <source>What the amendment changes</source>
        <translation>Mitä muutos koskee</translation>
    </message>
    <message>
        <source>Mid-year review</source>
        <translation>Puolivuotiskeskustelu</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Target {0}</source>
        <translation>Tavoite {0}</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Näytä luettelona</translation>
    </message>
    <message>
        <source>Show as line</source>
        <translation>Näytä viivana</translation>
    </message>
    <message>
        <source>The arrow keys walk the values.</source>
        <translation>Nuolinäppäimet kulkevat arvosta toiseen.</translation>
    </message>
    <message>
        <source>{0}: {1}, no target set</source>
        <translation>{0}: {1}, tavoitearvoa ei ole asetettu</translation>
    </message>
    <message>
        <source>{0}: {1}, target {2} reached</source>
        <translation>{0}: {1}, tavoitearvo {2} saavutettu</translation>
    </message>
    <message>
        <source>{0}: {1}, target {2} not reached yet, higher is better</source>
        <translation>{0}: {1}, tavoitearvoa {2} ei ole vielä saavutettu, suurempi on parempi</translation>
    </message>
    <message>
        <source>{0}: {1}, target {2} not reached yet, lower is better</source>
        <translation>{0}: {1}, tavoitearvoa {2} ei ole vielä saavutettu, pienempi on parempi</translation>
    </message>
    <message>
        <source>{0}: {1}, outside the range {2}</source>
        <translation>{0}: {1}, alueen {2} ulkopuolella</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Encrypt the package</source>
        <translation>Salaa paketti</translation>
    </message>
    <message>
        <source>for {0} alone</source>
        <translation>vain vastaanottajalle {0}</translation>
    </message>
    <message>
        <source>with a passphrase</source>
        <translation>tunnuslauseella</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>ilman salausta</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), such as four words</source>
        <translation>
            <numerusform>Vähintään %n merkki, esimerkiksi neljä sanaa</numerusform>
            <numerusform>Vähintään %n merkkiä, esimerkiksi neljä sanaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {0} and you can open the file.</source>
        <translation>Vain {0} ja sinä voitte avata tiedoston.</translation>
    </message>
    <message>
        <source>Tell {0} the passphrase by phone, not by the way you send the file.</source>
        <translation>Kerro tunnuslause puhelimessa, älä samaa tietä kuin lähetät tiedoston ({0}).</translation>
    </message>
    <message>
        <source>Anybody who gets hold of the file can read it.</source>
        <translation>Kuka tahansa tiedoston käsiinsä saava voi lukea sen.</translation>
    </message>
    <message>
        <source>To encrypt for {0} alone, exchange contact cards first: Settings, People I know.</source>
        <translation>Jotta vain {0} voi avata paketin, vaihtakaa ensin yhteyskortit: Asetukset, Tuntemani ihmiset.</translation>
    </message>
    <message>
        <source>Passphrase for this package</source>
        <translation>Tämän paketin tunnuslause</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Type the code from your paper</source>
        <translation>Kirjoita koodi paperistasi</translation>
    </message>
    <message>
        <source>Shows that it can be read</source>
        <translation>Osoittaa, että sen voi lukea</translation>
    </message>
    <message>
        <source>The code is not the one above. Compare them.</source>
        <translation>Koodi ei ole sama kuin yllä. Vertaa niitä.</translation>
    </message>
    <message>
        <source>Recovery code for Ledarapp</source>
        <translation>Ledarappin palautuskoodi</translation>
    </message>
    <message>
        <source>How your agreements are locked</source>
        <translation>Miten sopimuksesi lukitaan</translation>
    </message>
    <message>
        <source>They are kept encrypted on this computer, in {0}</source>
        <translation>Ne ovat salattuina tällä tietokoneella, kansiossa {0}</translation>
    </message>
    <message>
        <source>The computer&apos;s password store</source>
        <translation>Tietokoneen salasanavarasto</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Tunnuslause</translation>
    </message>
    <message>
        <source>It keeps the key; the program opens by itself.</source>
        <translation>Se säilyttää avaimen; ohjelma avautuu itsestään.</translation>
    </message>
    <message>
        <source>It is asked for each time the program opens.</source>
        <translation>Sitä kysytään joka kerta, kun ohjelma avataan.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Tunnuslause</translation>
    </message>
    <message>
        <source>Four words or more that you remember</source>
        <translation>Vähintään neljä sanaa, jotka muistat</translation>
    </message>
    <message>
        <source>Nobody can open the agreements without the key, not even those who made the program. On the next page you get a recovery code for the day when the passphrase is lost.</source>
        <translation>Kukaan ei voi avata sopimuksia ilman avainta, eivät edes ohjelman tekijät. Seuraavalla sivulla saat palautuskoodin sen päivän varalle, kun tunnuslause on kadonnut.</translation>
    </message>
    <message>
        <source>Lock and continue</source>
        <translation>Lukitse ja jatka</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Kirjoita tunnuslause.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Palautuskoodisi</translation>
    </message>
    <message>
        <source>It opens your agreements when the password store or the passphrase fails. Print it and keep it where you keep important papers. It is shown only now.</source>
        <translation>Se avaa sopimuksesi, kun salasanavarasto tai tunnuslause pettää. Tulosta se ja säilytä tärkeiden papereidesi joukossa. Se näytetään vain nyt.</translation>
    </message>
    <message>
        <source>I do this later</source>
        <translation>Teen tämän myöhemmin</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Tarkista koodi</translation>
    </message>
    <message>
        <source>Your agreements are locked</source>
        <translation>Sopimuksesi on lukittu</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>No passphrase is set, so whoever uses this computer can open them. You can set one under Settings; then the window also locks by itself.</source>
        <translation>Tunnuslausetta ei ole asetettu, joten kuka tahansa tämän tietokoneen käyttäjä voi avata ne. Voit asettaa sellaisen asetuksissa; silloin ikkuna myös lukittuu itsestään.</translation>
    </message>
    <message>
        <source>Open with the password store</source>
        <translation>Avaa salasanavarastolla</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Käytä sen sijaan palautuskoodia</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Käytä sen sijaan tunnuslausetta</translation>
    </message>
    <message>
        <source>The agreements can&apos;t be read</source>
        <translation>Sopimuksia ei voida lukea</translation>
    </message>
    <message>
        <source>The program keeps copies. It can put the newest good one in its place; the damaged file is kept beside it.</source>
        <translation>Ohjelma säilyttää kopioita. Se voi palauttaa uusimman ehjän kopion; vaurioitunut tiedosto säilytetään sen vieressä.</translation>
    </message>
    <message>
        <source>Bring back the newest copy</source>
        <translation>Palauta uusin kopio</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Se ei onnistunut</translation>
    </message>
</context>
<context>
    <name>Received</name>
    <message>
        <source>Mine</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Toisen</translation>
    </message>
    <message>
        <source>Both, one below the other</source>
        <translation>Molemmat, allekkain</translation>
    </message>
    <message>
        <source>Two lines have parted</source>
        <translation>Kaksi linjaa on eronnut toisistaan</translation>
    </message>
    <message>
        <source>This package</source>
        <translation>Tämä paketti</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>Molemmat ovat samanlaiset.</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} klo {1}</translation>
    </message>
    <message>
        <source>Taken in before</source>
        <translation>Aiemmin tuotu</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Lähettämäsi</translation>
    </message>
    <message>
        <source>Kept nowhere</source>
        <translation>Ei säilytetä missään</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Tiedoston tunnuslause</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(ei mitään)</translation>
    </message>
    <message>
        <source>(another order)</source>
        <translation>(toinen järjestys)</translation>
    </message>
    <message numerus="yes">
        <source>a summary of %n answer(s)</source>
        <translation>
            <numerusform>yhteenveto %n vastauksesta</numerusform>
            <numerusform>yhteenveto %n vastauksesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal {0}</source>
        <translation>Tavoite {0}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teksti</translation>
    </message>
    <message>
        <source>title</source>
        <translation>otsikko</translation>
    </message>
    <message>
        <source>successful when</source>
        <translation>onnistuttu, kun</translation>
    </message>
    <message>
        <source>own contribution</source>
        <translation>oma panos</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indikaattorit</translation>
    </message>
    <message>
        <source>evaluation sources</source>
        <translation>arviointiperusteet</translation>
    </message>
    <message>
        <source>applies to</source>
        <translation>koskee</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>tärkeys</translation>
    </message>
    <message>
        <source>steering document</source>
        <translation>ohjausasiakirja</translation>
    </message>
    <message>
        <source>visible to</source>
        <translation>näkyvyys</translation>
    </message>
    <message>
        <source>category</source>
        <translation>osa-alue</translation>
    </message>
    <message>
        <source>why there is no indicator</source>
        <translation>miksi indikaattoria ei ole</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>puolesta</translation>
    </message>
    <message>
        <source>by decision</source>
        <translation>päätöksellä</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>yksikkö</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Johtaja</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Esihenkilö</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kausi</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>ensimmäinen päivä</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>viimeinen päivä</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Asianumero</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Asiakirjan kieli</translation>
    </message>
    <message>
        <source>The order of the goals</source>
        <translation>Tavoitteiden järjestys</translation>
    </message>
    <message>
        <source>Views gathered</source>
        <translation>Kerätyt näkemykset</translation>
    </message>
    <message>
        <source>order</source>
        <translation>järjestys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Tallenna muualle…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Choose first what is to stand</source>
        <translation>Valitse ensin, mikä jää voimaan</translation>
    </message>
    <message>
        <source>{0}, {1}: “{2}”</source>
        <translation>{0}, {1}: ”{2}”</translation>
    </message>
    <message>
        <source>Look at the pages</source>
        <translation>Katso sivuja</translation>
    </message>
    <message>
        <source>made {0} at {1}</source>
        <translation>luotu {0} klo {1}</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Lähettäjä: {0}</translation>
    </message>
    <message>
        <source>The file came encrypted with a passphrase.</source>
        <translation>Tiedosto tuli tunnuslauseella salattuna.</translation>
    </message>
    <message>
        <source>The file came encrypted for you.</source>
        <translation>Tiedosto tuli sinulle salattuna.</translation>
    </message>
    <message>
        <source>Do not rely on it</source>
        <translation>Älä luota tähän</translation>
    </message>
    <message>
        <source>The package holds</source>
        <translation>Paketissa on</translation>
    </message>
    <message>
        <source>{0}, signed, as PDF</source>
        <translation>{0}, allekirjoitettu, PDF-tiedostona</translation>
    </message>
    <message numerus="yes">
        <source>%n signed document(s) of earlier rounds</source>
        <translation>
            <numerusform>%n allekirjoitettu asiakirja aiemmilta kierroksilta</numerusform>
            <numerusform>%n allekirjoitettua asiakirjaa aiemmilta kierroksilta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n liite</numerusform>
            <numerusform>%n liitettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have both changed %n passage(s); choose below what is to stand.</source>
        <translation>
            <numerusform>Olette molemmat muuttaneet %n kohtaa; valitse alta, mikä jää voimaan.</numerusform>
            <numerusform>Olette molemmat muuttaneet %n kohtaa; valitse alta, mikä jää voimaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own words stay; theirs and the signatures are added.</source>
        <translation>Omat sanasi jäävät; toisen sanat ja allekirjoitukset lisätään.</translation>
    </message>
    <message>
        <source>You don&apos;t have this agreement yet: it is added.</source>
        <translation>Sinulla ei vielä ole tätä sopimusta: se lisätään.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Is this {0}?</source>
        <translation>Onko tämä {0}?</translation>
    </message>
    <message>
        <source>Issued by {0}</source>
        <translation>Myöntäjä {0}</translation>
    </message>
    <message>
        <source>I have compared it with {0}</source>
        <translation>Olen verrannut, toisena {0}</translation>
    </message>
    <message>
        <source>You know the certificate, but not the key that came with it. Call {0} on a number you already have, and read these words to each other. Until then the old key is used.</source>
        <translation>Tunnet varmenteen mutta et sen mukana tullutta avainta. Soita numeroon, joka sinulla on jo ({0}), ja lukekaa nämä sanat toisillenne. Siihen asti käytetään vanhaa avainta.</translation>
    </message>
    <message>
        <source>You have not met this certificate before, and anybody can put a name on one. Call {0} on a number you already have, and read these words to each other. You do this once.</source>
        <translation>Et ole nähnyt tätä varmennetta aiemmin, ja kuka tahansa voi laittaa varmenteeseen nimen. Soita numeroon, joka sinulla on jo ({0}), ja lukekaa nämä sanat toisillenne. Tämä tehdään kerran.</translation>
    </message>
    <message>
        <source>You have not met this certificate before, and anybody can put a name on one. Call {0} on a number you already have, and read these signs to each other. You do this once.</source>
        <translation>Et ole nähnyt tätä varmennetta aiemmin, ja kuka tahansa voi laittaa varmenteeseen nimen. Soita numeroon, joka sinulla on jo ({0}), ja lukekaa nämä merkit toisillenne. Tämä tehdään kerran.</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>Allekirjoitus on kunnossa</translation>
    </message>
    <message>
        <source>Whole, but unknown</source>
        <translation>Ehjä, mutta tuntematon</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Ei allekirjoitettu</translation>
    </message>
    <message>
        <source>The package has been taken in.</source>
        <translation>Paketti on tuotu.</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Tutkitaan tiedostoa…</translation>
    </message>
    <message>
        <source>Can&apos;t be taken in</source>
        <translation>Ei voida ottaa</translation>
    </message>
    <message>
        <source>You have both changed this</source>
        <translation>Olette molemmat muuttaneet tätä</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>toimenpiteet</translation>
    </message>
    <message>
        <source>coordinated with</source>
        <translation>yhteistyötaho</translation>
    </message>
    <message>
        <source>order of priority</source>
        <translation>tärkeysjärjestys</translation>
    </message>
    <message>
        <source>kind of goal</source>
        <translation>tavoitteen laji</translation>
    </message>
    <message>
        <source>lasting or not</source>
        <translation>pysyvä vai ei</translation>
    </message>
    <message>
        <source>By pen on paper</source>
        <translation>Kynällä paperille</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>Must be filled in</source>
        <extracomment>kind → (icon, token of its colour)</extracomment>
        <translation>Täytettävä</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Neuvo</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>Tiedoksi</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>put a remark aside</source>
        <extracomment>what only says that nothing has been written yet: not said of a field nobody has been in</extracomment>
        <translation>huomautuksen siirtäminen syrjään</translation>
    </message>
    <message>
        <source>Put aside. You find it in Balance and check.</source>
        <translation>Siirretty syrjään. Löydät sen kohdasta Tasapaino ja tarkistus.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Siirrä syrjään</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Open the timeline</source>
        <translation>Avaa aikajana</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Muistutus</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) overdue.</source>
        <translation>
            <numerusform>%n päivämäärä on myöhässä.</numerusform>
            <numerusform>%n päivämäärää on myöhässä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) within a week.</source>
        <translation>
            <numerusform>%n päivämäärä viikon sisällä.</numerusform>
            <numerusform>%n päivämäärää viikon sisällä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Add the comment</source>
        <translation>Lisää kommentti</translation>
    </message>
    <message>
        <source>Comment in the margin</source>
        <translation>Reunakommentti</translation>
    </message>
    <message>
        <source>The other party reads it with the next package</source>
        <translation>Toinen osapuoli lukee sen seuraavasta paketista</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Yksityinen merkintä</translation>
    </message>
    <message>
        <source>Stays on this computer: in no package and no document</source>
        <translation>Pysyy tällä tietokoneella: ei missään paketissa eikä asiakirjassa</translation>
    </message>
    <message>
        <source>comment in the margin</source>
        <translation>reunakommentti</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>delete a comment</source>
        <translation>kommentin poistaminen</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>Kommentti on poistettu.</translation>
    </message>
    <message>
        <source>Changed since {0}</source>
        <translation>Muutettu {0} jälkeen</translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation>Palauta muutettavaksi</translation>
    </message>
    <message>
        <source>Accept the draft</source>
        <translation>Hyväksy luonnos</translation>
    </message>
    <message>
        <source>Assessment ready</source>
        <translation>Arvio on valmis</translation>
    </message>
    <message>
        <source>Show the leader&apos;s ratings before mine are set, in this agreement</source>
        <translation>Näytä johtajan arviot ennen omiani, tässä sopimuksessa</translation>
    </message>
    <message>
        <source>What the other has sent, with comments for both and notes for yourself</source>
        <translation>Mitä toinen on lähettänyt, kommentteineen molemmille ja merkintöineen sinulle itsellesi</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Seuraava: {0}</translation>
    </message>
    <message>
        <source>return for changes</source>
        <translation>palauttaminen muutettavaksi</translation>
    </message>
    <message>
        <source>Returned. Now create the package with your comments.</source>
        <translation>Palautettu. Luo nyt paketti, jossa kommenttisi ovat.</translation>
    </message>
    <message>
        <source>What is to be changed, and why</source>
        <translation>Mitä on muutettava ja miksi</translation>
    </message>
    <message>
        <source>The other party reads it, with your name and today&apos;s date</source>
        <translation>Toinen osapuoli lukee sen nimesi ja tämän päivän kanssa</translation>
    </message>
    <message>
        <source>{0} asked for changes on {1}</source>
        <translation>{0} pyysi muutoksia {1}</translation>
    </message>
    <message>
        <source>The leader&apos;s rating is shown when yours is set.</source>
        <translation>Johtajan arvio näytetään, kun omasi on annettu.</translation>
    </message>
    <message>
        <source>Read to its end: it can be signed together with others.</source>
        <translation>Luettu loppuun: sen voi allekirjoittaa yhdessä muiden kanssa.</translation>
    </message>
    <message>
        <source>Read every page, and it can be signed together with others.</source>
        <translation>Lue kaikki sivut, niin sen voi allekirjoittaa yhdessä muiden kanssa.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Could not save</source>
        <translation>Tallennus ei onnistunut</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ei vielä tallennettu</translation>
    </message>
    <message>
        <source>{0} Your text is kept here.</source>
        <translation>{0} Tekstisi säilyy täällä.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Tallenna kopio…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Show what is typed</source>
        <translation>Näytä kirjoitettu</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Piilota kirjoitettu</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Its signs, for the other party to compare:</source>
        <translation>Merkit, joita toinen osapuoli vertaa:</translation>
    </message>
    <message>
        <source>Use another certificate…</source>
        <translation>Käytä toista varmennetta…</translation>
    </message>
    <message>
        <source>Signatures already given stay as they are. The other party will compare the new certificate with you once.</source>
        <translation>Jo annetut allekirjoitukset pysyvät ennallaan. Toinen osapuoli vertaa uutta varmennetta kanssasi kerran.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Dates are written as in</source>
        <translation>Päivämäärien kirjoitustapa</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Oma roolini</translation>
    </message>
    <message>
        <source>I lead a section</source>
        <translation>Johdan yksikköä</translation>
    </message>
    <message>
        <source>I lead a department and its leaders</source>
        <translation>Johdan osastoa ja sen johtajia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tehtävänimike</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Address of the time stamp server</source>
        <translation>Aikaleimapalvelun osoite</translation>
    </message>
    <message>
        <source>Empty: none. The program makes no network call otherwise.</source>
        <translation>Tyhjä: ei mitään. Muuten ohjelma ei käytä verkkoa.</translation>
    </message>
    <message>
        <source>Keep proof that lasts</source>
        <translation>Säilytä pysyvät todisteet</translation>
    </message>
    <message>
        <source>Signed files then take along what the certificates&apos; authorities answered, under a last time stamp, so that they can be checked in many years. The authorities are asked at each signature.</source>
        <translation>Allekirjoitettuihin tiedostoihin liitetään tällöin varmenteiden myöntäjien vastaukset viimeisen aikaleiman alle, jotta ne voi tarkistaa vuosienkin päästä. Myöntäjiltä kysytään joka allekirjoituksella.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// or http://.</source>
        <translation>Kirjoita osoite, jonka alussa on https:// tai http://.</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norja</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Tanska</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Britannia</translation>
    </message>
    <message>
        <source>the program&apos;s language</source>
        <translation>ohjelman kieli</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Organisaatiosi on määrännyt tämän.</translation>
    </message>
    <message>
        <source>Save my contact card…</source>
        <translation>Tallenna yhteyskorttini…</translation>
    </message>
    <message>
        <source>contact card</source>
        <translation>yhteyskortti</translation>
    </message>
    <message>
        <source>Your contact card can be made as soon as you have a certificate to sign it with.</source>
        <translation>Yhteyskorttisi voidaan luoda heti, kun sinulla on varmenne, jolla sen voi allekirjoittaa.</translation>
    </message>
    <message>
        <source>Your words, to read to those who have got your contact card or a package from you:</source>
        <translation>Sanasi, jotka luet sille, joka on saanut sinulta yhteyskortin tai paketin:</translation>
    </message>
    <message>
        <source>You have not compared anybody yet. Open a contact card or a package somebody has sent you.</source>
        <translation>Et ole vielä verrannut kenenkään kanssa. Avaa jonkun sinulle lähettämä yhteyskortti tai paketti.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Unohda</translation>
    </message>
    <message>
        <source>Forget {0}</source>
        <translation>Unohda {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>{0} is no longer known.</source>
        <translation>{0} ei ole enää tuttu.</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Unohdettu</translation>
    </message>
    <message>
        <source>Packages can be encrypted for this person. Certificate and key in words:</source>
        <translation>Paketteja voi salata tälle ihmiselle. Varmenne ja avain sanoina:</translation>
    </message>
    <message>
        <source>Certificate compared. A package or contact card brings the key to encrypt with.</source>
        <translation>Varmennetta on verrattu. Paketti tai yhteyskortti tuo avaimen, jolla voi salata.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Kieli ja ulkoasu</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Minä</translation>
    </message>
    <message>
        <source>How your agreements are locked</source>
        <translation>Miten sopimuksesi on lukittu</translation>
    </message>
    <message>
        <source>The certificate you sign with</source>
        <translation>Varmenne, jolla allekirjoitat</translation>
    </message>
    <message>
        <source>People I know</source>
        <translation>Tuntemani ihmiset</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paketit</translation>
    </message>
    <message>
        <source>Time stamp on signatures</source>
        <translation>Allekirjoitusten aikaleima</translation>
    </message>
    <message>
        <source>Look into a folder for new packages</source>
        <translation>Etsi uusia paketteja kansiosta</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>What is found is judged and stands in the inbox. Nothing is taken in by itself, and nothing in the folder is changed.</source>
        <translation>Löytynyt arvioidaan ja se näkyy saapuneissa. Mitään ei tuoda itsestään, eikä kansiossa muuteta mitään.</translation>
    </message>
    <message>
        <source>The folder in which packages come</source>
        <translation>Kansio, johon paketit tulevat</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Tiheys</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Väljä</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Tiivis</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>Yleisnäkymä</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Vaiheet</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Signed by pen</source>
        <translation>Kynällä allekirjoitettu</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>Paperin päiväys</translation>
    </message>
    <message>
        <source>Place on the paper</source>
        <translation>Paperin paikkakunta</translation>
    </message>
    <message>
        <source>Attach a scan or photograph…</source>
        <translation>Liitä skannaus tai valokuva…</translation>
    </message>
    <message>
        <source>Note the signature</source>
        <translation>Merkitse allekirjoitus</translation>
    </message>
    <message>
        <source>{0} has signed the printed copy. The record will say “signed on paper”: keep the paper, for it is the proof. The program can&apos;t check a signature by pen, nor a picture of one.</source>
        <translation>{0} on allekirjoittanut tulostetun kappaleen. Muistiin merkitään ”allekirjoitettu paperille”: säilytä paperi, sillä se on todiste. Ohjelma ei voi tarkistaa kynällä tehtyä allekirjoitusta eikä sen kuvaa.</translation>
    </message>
    <message>
        <source>Choose the scan or photograph of the signed sheet</source>
        <translation>Valitse allekirjoitetun arkin skannaus tai valokuva</translation>
    </message>
    <message>
        <source>Scans and photographs (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Skannaukset ja valokuvat (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>No picture attached. It is kept, encrypted, with what was printed.</source>
        <translation>Kuvaa ei ole liitetty. Se säilytetään salattuna tulosteen kanssa.</translation>
    </message>
    <message>
        <source>{0}, {1} kB. It is kept, encrypted, with what was printed.</source>
        <translation>{0}, {1} kt. Se säilytetään salattuna tulosteen kanssa.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Vapaaehtoinen</translation>
    </message>
    <message>
        <source>Your comment beside the signature</source>
        <translation>Kommenttisi allekirjoituksen yhteyteen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Sen jälkeen</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Valitse varmenne</translation>
    </message>
    <message>
        <source>Save the signed PDF…</source>
        <translation>Tallenna allekirjoitettu PDF…</translation>
    </message>
    <message>
        <source>Print and sign on paper</source>
        <translation>Tulosta ja allekirjoita paperille</translation>
    </message>
    <message>
        <source>Note a signature by pen</source>
        <translation>Merkitse kynällä tehty allekirjoitus</translation>
    </message>
    <message>
        <source>Open for changes</source>
        <translation>Avaa muutoksia varten</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Allekirjoitetaan…</translation>
    </message>
    <message>
        <source>Sign as {0}</source>
        <translation>Allekirjoita: {0}</translation>
    </message>
    <message>
        <source>Make a package for {0}</source>
        <translation>Luo paketti: {0}</translation>
    </message>
    <message>
        <source>Next: make a package for {0}. The signed PDF is filed under case {1}.</source>
        <translation>Seuraavaksi: luo paketti ({0}). Allekirjoitettu PDF arkistoidaan asialle {1}.</translation>
    </message>
    <message>
        <source>Next: make a package for {0}.</source>
        <translation>Seuraavaksi: luo paketti ({0}).</translation>
    </message>
    <message>
        <source>Yes, this certificate is mine</source>
        <translation>Kyllä, tämä varmenne on minun</translation>
    </message>
    <message>
        <source>Asked for each time, kept nowhere</source>
        <translation>Kysytään joka kerta, ei säilytetä missään</translation>
    </message>
    <message>
        <source>The certificate is for {0}, but the agreement says {1}. Nobody signs for another. Whoever reads the document will see {0}.</source>
        <translation>Varmenteen nimi on {0}, mutta sopimuksessa on {1}. Kukaan ei allekirjoita toisen puolesta. Asiakirjan lukija näkee nimen {0}.</translation>
    </message>
    <message>
        <source>The card&apos;s PIN</source>
        <translation>Kortin PIN-koodi</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Ei allekirjoitettu</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Siirry sinne</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Ja %n muu</numerusform>
            <numerusform>Ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who signs this document has signed it.</source>
        <translation>Kaikki, jotka allekirjoittavat tämän asiakirjan, ovat sen tehneet.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allekirjoitettu</translation>
    </message>
    <message>
        <source>The pages are being drawn. Read them, then sign.</source>
        <translation>Sivuja piirretään. Lue ne ja allekirjoita sitten.</translation>
    </message>
    <message>
        <source>Everything that must be filled in is there, and you see the pages.</source>
        <translation>Kaikki täytettävä on täytetty, ja näet sivut.</translation>
    </message>
    <message>
        <source>Ready for signing</source>
        <translation>Valmis allekirjoitettavaksi</translation>
    </message>
    <message>
        <source>{0} signs first. Make a package, or let {0} sign the printed copy.</source>
        <translation>{0} allekirjoittaa ensin. Luo paketti, tai anna tulostettu kappale allekirjoitettavaksi: {0}.</translation>
    </message>
    <message>
        <source>It is {0}&apos;s turn since {1}. Make a package unless {0} has got one since then.</source>
        <translation>Vuorossa on {0} alkaen {1}. Luo paketti, jos {0} ei ole saanut sellaista sen jälkeen.</translation>
    </message>
    <message>
        <source>The self-evaluation is signed when both have signed the agreement.</source>
        <translation>Itsearviointi allekirjoitetaan, kun molemmat ovat allekirjoittaneet sopimuksen.</translation>
    </message>
    <message>
        <source>The assessment is signed when {0} has signed the self-evaluation.</source>
        <translation>Arvio allekirjoitetaan, kun {0} on allekirjoittanut itsearvioinnin.</translation>
    </message>
    <message>
        <source>Nothing is to be signed now.</source>
        <translation>Nyt ei ole mitään allekirjoitettavaa.</translation>
    </message>
    <message>
        <source>Opened for changes. The signature given counts no longer.</source>
        <translation>Avattu muutoksia varten. Annettu allekirjoitus ei ole enää voimassa.</translation>
    </message>
    <message>
        <source>Signed. The content is locked now.</source>
        <translation>Allekirjoitettu. Sisältö on nyt lukittu.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Sign the agreement</source>
        <translation>Allekirjoita sopimus</translation>
    </message>
    <message>
        <source>Sign the self-evaluation</source>
        <translation>Allekirjoita itsearviointi</translation>
    </message>
    <message>
        <source>Sign the assessment</source>
        <translation>Allekirjoita arvio</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versio {1}</translation>
    </message>
    <message>
        <source>The agreement with all goals</source>
        <translation>Sopimus kaikkine tavoitteineen</translation>
    </message>
    <message>
        <source>The self-evaluation for the review talk</source>
        <translation>Itsearviointi johtamiskeskusteluun</translation>
    </message>
    <message>
        <source>The assessment record</source>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Checksum {0}</source>
        <translation>Tarkistussumma {0}</translation>
    </message>
    <message>
        <source>Your signature says: “{0}”</source>
        <translation>Allekirjoituksesi sanoo: ”{0}”</translation>
    </message>
    <message>
        <source>The self-evaluation is locked and can be sent for the review talk.</source>
        <translation>Itsearviointi lukitaan, ja sen voi lähettää johtamiskeskustelua varten.</translation>
    </message>
    <message>
        <source>The agreement is closed. The next one can be begun from it.</source>
        <translation>Sopimus päättyy. Seuraavan voi aloittaa siitä.</translation>
    </message>
    <message>
        <source>The assessment is locked and goes to the leader, who signs last.</source>
        <translation>Arvio lukitaan ja menee johtajalle, joka allekirjoittaa viimeisenä.</translation>
    </message>
    <message>
        <source>The content is locked. As long as only one of you has signed, it can be opened for changes.</source>
        <translation>Sisältö lukitaan. Niin kauan kuin vain toinen teistä on allekirjoittanut, sen voi avata muutoksia varten.</translation>
    </message>
    <message>
        <source>{0}, you</source>
        <translation>{0}, sinä</translation>
    </message>
    <message>
        <source>{0}, not signed yet</source>
        <translation>{0}, ei vielä allekirjoittanut</translation>
    </message>
    <message>
        <source>{0}, signed on paper {1}</source>
        <translation>{0}, allekirjoittanut paperille {1}</translation>
    </message>
    <message>
        <source>{0}, signed {1}</source>
        <translation>{0}, allekirjoittanut {1}</translation>
    </message>
    <message>
        <source>You sign exactly the PDF you see.</source>
        <translation>Allekirjoitat täsmälleen sen PDF:n, jonka näet.</translation>
    </message>
    <message>
        <source>You see the PDF as it stands.</source>
        <translation>Näet PDF:n sellaisena kuin se on.</translation>
    </message>
    <message>
        <source>All signatures are given.</source>
        <translation>Kaikki allekirjoitukset on annettu.</translation>
    </message>
    <message>
        <source>Nothing is signed while a decision stops the agreement.</source>
        <translation>Mitään ei allekirjoiteta, kun päätös pysäyttää sopimuksen.</translation>
    </message>
    <message>
        <source>Its turn comes later; this is how it will look.</source>
        <translation>Allekirjoitetaan myöhemmin; tältä asiakirja tulee näyttämään.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Accessibility statement</source>
        <translation>Saavutettavuusseloste</translation>
    </message>
    <message>
        <source>What we aim at</source>
        <translation>Mihin pyrimme</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Mitä voit tehdä</translation>
    </message>
    <message>
        <source>How it was tried</source>
        <translation>Miten sitä on kokeiltu</translation>
    </message>
    <message>
        <source>What was not tried, and what is missing</source>
        <translation>Mitä ei ole kokeiltu ja mitä puuttuu</translation>
    </message>
    <message>
        <source>The program follows EN 301 549, chapter 11, and WCAG 2.2 level AA. The documents it makes follow PDF/UA-1.</source>
        <translation>Ohjelma noudattaa standardin EN 301 549 lukua 11 ja WCAG 2.2:n tasoa AA. Sen tekemät asiakirjat noudattavat PDF/UA-1:tä.</translation>
    </message>
    <message>
        <source>Tab reaches every field and button, and every command stands in a menu. F6 moves between the parts of the window, F8 between remarks, and Ctrl+F1 lists every shortcut.</source>
        <translation>Sarkaimella pääsee jokaiseen kenttään ja painikkeeseen, ja jokainen komento on valikossa. F6 siirtyy ikkunan osasta toiseen, F8 huomautuksesta toiseen, ja Ctrl+F1 luettelee kaikki pikanäppäimet.</translation>
    </message>
    <message>
        <source>Automatic tests on Linux try nearly all of forty criteria from within: about half of them on every screen, the others on one part each. One agreement, up to both signatures, is made from outside through the same interface as a screen reader uses.</source>
        <translation>Automaattiset testit kokeilevat Linuxissa lähes kaikkia neljästäkymmenestä kriteeristä sisältä päin: noin puolta joka näkymässä, muita yhdessä osassa kutakin. Yksi sopimus tehdään molempiin allekirjoituksiin asti ulkoa päin saman rajapinnan kautta kuin ruudunlukija käyttää.</translation>
    </message>
    <message>
        <source>Fields, buttons, lists, headings and plots have names and roles that screen readers understand. What was saved, deleted or found is spoken. Every plot is there as a table too.</source>
        <translation>Kentillä, painikkeilla, luetteloilla, otsikoilla ja kuvioilla on nimet ja roolit, jotka ruudunlukijat ymmärtävät. Se, mikä tallennettiin, poistettiin tai löytyi, luetaan ääneen. Jokainen kuvio on myös taulukkona.</translation>
    </message>
    <message>
        <source>Under View you choose light, dark or high contrast, and a text size from 100 to 300 %. Nothing flashes or moves by itself.</source>
        <translation>Valikossa Näytä valitset vaalean, tumman tai suuren kontrastin ja tekstin koon 100–300 %. Mikään ei vilku eikä liiku itsestään.</translation>
    </message>
    <message>
        <source>The PDF files are tagged, with headings, tables, language and reading order. “Read as text” beside the pages gives the same words.</source>
        <translation>PDF-tiedostoihin on merkitty otsikot, taulukot, kieli ja lukemisjärjestys. ”Lue tekstinä” sivujen vieressä antaa samat sanat.</translation>
    </message>
    <message>
        <source>Nobody who uses a screen reader, a magnifier or voice control every day has tried the program yet. NVDA on Windows, VoiceOver on macOS and the contrast themes of Windows have not been tried.</source>
        <translation>Kukaan, joka käyttää päivittäin ruudunlukijaa, suurennusta tai puheohjausta, ei ole vielä kokeillut ohjelmaa. NVDA:ta Windowsissa, VoiceOveria macOS:ssä ja Windowsin kontrastiteemoja ei ole kokeiltu.</translation>
    </message>
    <message>
        <source>The picture of the pages before signing can&apos;t be read aloud; use “Read as text”. At text sizes over 200 % the menu bar may be cut short in a small window; every command has a shortcut or a button.</source>
        <translation>Sivujen kuvaa ennen allekirjoitusta ei voi lukea ääneen; käytä toimintoa ”Lue tekstinä”. Yli 200 prosentin tekstikoossa valikkorivi voi katketa pienessä ikkunassa; joka komennolla on pikanäppäin tai painike.</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Vaihe {0}/{1}: {2}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleisnäkymä</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Basis and parties</source>
        <extracomment>stage → the step in which work goes on</extracomment>
        <translation>Perustiedot ja osapuolet</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Balance and check</source>
        <translation>Tasapaino ja tarkistus</translation>
    </message>
    <message>
        <source>Agree and sign</source>
        <translation>Sopiminen ja allekirjoitus</translation>
    </message>
    <message>
        <source>Follow-up and evidence</source>
        <translation>Seuranta ja aineisto</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Itsearviointi</translation>
    </message>
    <message>
        <source>Superior&apos;s assessment</source>
        <translation>Esihenkilön arvio</translation>
    </message>
    <message>
        <source>Sign and close</source>
        <translation>Allekirjoitus ja päätös</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Näkemykset</translation>
    </message>
    <message>
        <source>Review and comments</source>
        <translation>Läpikäynti ja kommentit</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paketti</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Notes for the talk</source>
        <translation>Keskustelun muistiinpanot</translation>
    </message>
    <message>
        <source>Agreement phase</source>
        <translation>Sopimusvaihe</translation>
    </message>
    <message>
        <source>Follow-up phase</source>
        <translation>Seurantavaihe</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n huomautus</numerusform>
            <numerusform>%n huomautusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ei aloitettu</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allekirjoitettu</translation>
    </message>
    <message numerus="yes">
        <source>Started, %n remark(s)</source>
        <translation>
            <numerusform>Aloitettu, %n huomautus</numerusform>
            <numerusform>Aloitettu, %n huomautusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Allekirjoituksesi</translation>
    </message>
    <message>
        <source>Started, {0} of {1}</source>
        <translation>Aloitettu, {0}/{1}</translation>
    </message>
    <message>
        <source>Waiting for {0}</source>
        <translation>Vuorossa {0}</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}, {3}</source>
        <translation>Vaihe {0}/{1}: {2}, {3}</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n suggestion(s), Down to choose</source>
        <translation>
            <numerusform>%n ehdotus, valitse nuolella alas</numerusform>
            <numerusform>%n ehdotusta, valitse nuolella alas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>note from the talk</source>
        <translation>keskustelun merkintä</translation>
    </message>
    <message>
        <source>The note stands in your own words now.</source>
        <translation>Merkintä on nyt omien sanojesi joukossa.</translation>
    </message>
    <message>
        <source>What the other party has written down</source>
        <translation>Mitä toinen osapuoli on kirjoittanut muistiin</translation>
    </message>
    <message>
        <source>What we agree now</source>
        <translation>Mistä nyt sovimme</translation>
    </message>
    <message>
        <source>Minutes: both have them, and they can be saved as PDF</source>
        <translation>Pöytäkirja: molemmilla on se, ja sen voi tallentaa PDF-tiedostona</translation>
    </message>
    <message>
        <source>Notes for later</source>
        <translation>Merkintöjä myöhemmäksi</translation>
    </message>
    <message>
        <source>Stay on this computer. Your private notes aren&apos;t shown here.</source>
        <translation>Pysyy tällä tietokoneella. Yksityisiä merkintöjäsi ei näytetä tässä.</translation>
    </message>
    <message>
        <source>Put into my assessment</source>
        <translation>Lisää arviooni</translation>
    </message>
    <message>
        <source>Put into my self-evaluation</source>
        <translation>Lisää itsearviointiini</translation>
    </message>
    <message>
        <source>minutes of the talk</source>
        <translation>keskustelun pöytäkirja</translation>
    </message>
    <message>
        <source>One goal at a time. Esc leaves.</source>
        <translation>Yksi tavoite kerrallaan. Esc poistuu.</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Seuraava: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) so far</source>
        <translation>
            <numerusform>%n minuutti tähän mennessä</numerusform>
            <numerusform>%n minuuttia tähän mennessä</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the minutes as PDF…</source>
        <translation>Tallenna pöytäkirja PDF-tiedostona…</translation>
    </message>
    <message>
        <source>Save the agenda as PDF…</source>
        <translation>Tallenna asialista PDF-tiedostona…</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Noin minuutti jäljellä</numerusform>
            <numerusform>Noin %n minuuttia jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Noin sekunti jäljellä</numerusform>
            <numerusform>Noin %n sekuntia jäljellä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivämäärä</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merkintä</translation>
    </message>
    <message>
        <source>moved by {0}</source>
        <translation>siirtänyt {0}</translation>
    </message>
    <message>
        <source>agreed: {0}</source>
        <translation>sovittu: {0}</translation>
    </message>
    <message>
        <source>{0} notes: {1}</source>
        <translation>{0} merkitsee: {1}</translation>
    </message>
    <message>
        <source>By the form&apos;s rule this moves too: {0}</source>
        <translation>Mallin säännön mukaan siirtyy myös: {0}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>move a date</source>
        <translation>päivämäärän siirtäminen</translation>
    </message>
    <message>
        <source>note on a date</source>
        <translation>merkintä päivämäärään</translation>
    </message>
    <message>
        <source>When what is due, from signing to the last day</source>
        <translation>Mitä tehdään milloin, allekirjoituksesta viimeiseen päivään</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
    <message>
        <source>The arrow keys walk the dates.</source>
        <translation>Nuolinäppäimet kulkevat päivästä toiseen.</translation>
    </message>
    <message>
        <source>Save dates for a calendar…</source>
        <translation>Tallenna päivät kalenteria varten…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopioi tekstinä</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Agreement signed by both</source>
        <translation>Molemmat allekirjoittaneet sopimuksen</translation>
    </message>
    <message>
        <source>The unit is told</source>
        <translation>Yksikkö on saanut tiedon</translation>
    </message>
    <message>
        <source>Views are gathered</source>
        <translation>Näkemykset on kerätty</translation>
    </message>
    <message>
        <source>Done {0}</source>
        <translation>Tehty {0}</translation>
    </message>
    <message>
        <source>No date set</source>
        <translation>Päivää ei ole asetettu</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>%n päivä myöhässä</numerusform>
            <numerusform>%n päivää myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n päivän kuluttua</numerusform>
            <numerusform>%n päivän kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: {0}</source>
        <translation>Myöhässä: {0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Seuraavaksi: {0}</translation>
    </message>
    <message>
        <source>Nothing more is ahead in this period</source>
        <translation>Tällä kaudella ei ole enää muuta edessä</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>the leader</source>
        <translation>johtaja</translation>
    </message>
    <message>
        <source>Closed: both have signed the assessment</source>
        <translation>Päättynyt: molemmat ovat allekirjoittaneet arvion</translation>
    </message>
    <message>
        <source>With you: make the draft ready for {other}</source>
        <translation>Sinulla: viimeistele luonnos ({other})</translation>
    </message>
    <message>
        <source>With you: read the agreement {other} has signed</source>
        <translation>Sinulla: lue sopimus, jonka {other} on allekirjoittanut</translation>
    </message>
    <message>
        <source>With you: write the self-evaluation</source>
        <translation>Sinulla: kirjoita itsearviointi</translation>
    </message>
    <message>
        <source>With you: write the assessment</source>
        <translation>Sinulla: kirjoita arvio</translation>
    </message>
    <message>
        <source>With you: read the assessment and sign</source>
        <translation>Sinulla: lue arvio ja allekirjoita</translation>
    </message>
    <message>
        <source>With {other}: the draft is being written</source>
        <translation>Vuorossa {other}: luonnosta kirjoitetaan</translation>
    </message>
    <message>
        <source>With {other}: to read and sign the agreement</source>
        <translation>Vuorossa {other}: sopimus luettavana ja allekirjoitettavana</translation>
    </message>
    <message>
        <source>With {other}: to write the self-evaluation</source>
        <translation>Vuorossa {other}: itsearviointi kirjoitettavana</translation>
    </message>
    <message>
        <source>With {other}: to write the assessment</source>
        <translation>Vuorossa {other}: arvio kirjoitettavana</translation>
    </message>
    <message>
        <source>With {other}: to read and sign the assessment</source>
        <translation>Vuorossa {other}: arvio luettavana ja allekirjoitettavana</translation>
    </message>
    <message>
        <source>the superior</source>
        <translation>esihenkilö</translation>
    </message>
    <message>
        <source>With both: write the amendment, then sign it</source>
        <translation>Molemmilla: kirjoittakaa muutos ja allekirjoittakaa se</translation>
    </message>
    <message>
        <source>With you: read the amendment {other} has signed</source>
        <translation>Sinulla: lue muutos, jonka {other} on allekirjoittanut</translation>
    </message>
    <message>
        <source>With {other}: to read and sign the amendment</source>
        <translation>Vuorossa {other}: muutos luettavana ja allekirjoitettavana</translation>
    </message>
    <message>
        <source>With you: write the self-evaluation by {date}</source>
        <translation>Sinulla: kirjoita itsearviointi viimeistään {date}</translation>
    </message>
    <message>
        <source>With {other}: to write the self-evaluation by {date}</source>
        <translation>Vuorossa {other}: itsearviointi kirjoitettavana viimeistään {date}</translation>
    </message>
    <message>
        <source>With you: read the self-evaluation and write the assessment before {date}</source>
        <translation>Sinulla: lue itsearviointi ja kirjoita arvio ennen {date}</translation>
    </message>
    <message>
        <source>With {other}: to write the assessment before {date}</source>
        <translation>Vuorossa {other}: arvio kirjoitettavana ennen {date}</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Area</source>
        <translation>Osa-alue</translation>
    </message>
    <message>
        <source>Hand the sheet out</source>
        <translation>Jaa lomake</translation>
    </message>
    <message>
        <source>Take answers in</source>
        <translation>Ota vastauksia</translation>
    </message>
    <message>
        <source>Answers by {0}</source>
        <translation>Vastaukset viimeistään {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n vastaus</numerusform>
            <numerusform>%n vastausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more before it is shown by itself</source>
        <translation>
            <numerusform>vielä %n, ennen kuin näytetään erikseen</numerusform>
            <numerusform>vielä %n, ennen kuin näytetään erikseen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save PDF copies</source>
        <translation>Tallenna PDF-kappaleet</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>Choose answers</source>
        <translation>Valitse vastaukset</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>Sulje nyt</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Jätä auki</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Lopullisesti</translation>
    </message>
    <message>
        <source>A closed sheet takes no more answers, and that cannot be undone. Close it now?</source>
        <translation>Suljettu lomake ei enää ota vastauksia, eikä sitä voi kumota. Suljetaanko nyt?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in</source>
        <translation>
            <numerusform>%n vastaus otettu</numerusform>
            <numerusform>%n vastausta otettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were here already</source>
        <translation>
            <numerusform>%n vastaus oli jo täällä</numerusform>
            <numerusform>%n vastausta oli jo täällä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) not taken in</source>
        <translation>
            <numerusform>%n muuta tiedostoa ei otettu</numerusform>
            <numerusform>%n muuta tiedostoa ei otettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies saved</source>
        <translation>
            <numerusform>%n kappale tallennettu</numerusform>
            <numerusform>%n kappaletta tallennettu</numerusform>
        </translation>
    </message>
    <message>
        <source>How many PDF copies? Each person needs one of their own.</source>
        <translation>Montako PDF-kappaletta? Jokainen tarvitsee omansa.</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Tallenna verkkosivuna…</translation>
    </message>
    <message>
        <source>Save PDF copies…</source>
        <translation>Tallenna PDF-kappaleet…</translation>
    </message>
    <message>
        <source>Choose answers…</source>
        <translation>Valitse vastaukset…</translation>
    </message>
    <message>
        <source>Close and sum up…</source>
        <translation>Sulje ja tee yhteenveto…</translation>
    </message>
    <message>
        <source>Drop the files here, or choose them. Taking the same file in again changes nothing.</source>
        <translation>Pudota tiedostot tähän tai valitse ne. Saman tiedoston ottaminen uudelleen ei muuta mitään.</translation>
    </message>
    <message>
        <source>Nothing of the answers is shown before the sheet is closed. Groups that are too small are shown together, or not at all.</source>
        <translation>Vastauksista ei näytetä mitään, ennen kuin lomake on suljettu. Liian pienet ryhmät näytetään yhdessä tai ei lainkaan.</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Tee lomake</translation>
    </message>
    <message>
        <source>Make a question sheet</source>
        <translation>Tee kyselylomake</translation>
    </message>
    <message>
        <source>Own questions answered on a scale</source>
        <translation>Omat kysymykset, joihin vastataan asteikolla</translation>
    </message>
    <message>
        <source>Own questions answered in words</source>
        <translation>Omat kysymykset, joihin vastataan sanoin</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>Asteikko</translation>
    </message>
    <message>
        <source>One level a line, the lowest first; use your own words</source>
        <translation>Yksi taso riville, alin ensin; käytä omia sanoja</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>Vastaukset viimeistään</translation>
    </message>
    <message>
        <source>The form asks:</source>
        <translation>Mallin kysymykset:</translation>
    </message>
    <message>
        <source>One question a line</source>
        <translation>Yksi kysymys riville</translation>
    </message>
    <message>
        <source>Those you ask answer without a name, on a PDF or a web page that needs no server. Let somebody else than you gather the files, if answers are to be hidden from you too: each file can be read on its own.</source>
        <translation>Vastaajat vastaavat nimettä, PDF-tiedostolla tai verkkosivulla, joka ei tarvitse palvelinta. Anna jonkun muun koota tiedostot, jos vastausten on oltava sinultakin piilossa: jokaisen tiedoston voi lukea yksinään.</translation>
    </message>
    <message>
        <source>What others see, in groups in which nobody stands alone</source>
        <translation>Mitä muut näkevät, ryhmissä joissa kukaan ei ole yksin</translation>
    </message>
    <message>
        <source>put the summary in</source>
        <translation>yhteenvedon ottaminen mukaan</translation>
    </message>
    <message>
        <source>The summary is part of the document now</source>
        <translation>Yhteenveto on nyt osa asiakirjaa</translation>
    </message>
    <message>
        <source>take the summary out</source>
        <translation>yhteenvedon ottaminen pois</translation>
    </message>
    <message>
        <source>The summary is no part of the document</source>
        <translation>Yhteenveto ei ole enää osa asiakirjaa</translation>
    </message>
    <message>
        <source>There is no other draft; begin one first</source>
        <translation>Toista luonnosta ei ole; aloita ensin sellainen</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) put into the draft as goals</source>
        <translation>
            <numerusform>%n toimenpide lisätty luonnokseen tavoitteeksi</numerusform>
            <numerusform>%n toimenpidettä lisätty luonnokseen tavoitteiksi</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the summary into the document</source>
        <translation>Ota yhteenveto asiakirjaan</translation>
    </message>
    <message>
        <source>Take the summary out again</source>
        <translation>Ota yhteenveto pois</translation>
    </message>
    <message>
        <source>Use in next agreement</source>
        <translation>Käytä seuraavassa sopimuksessa</translation>
    </message>
    <message>
        <source>Save the summary…</source>
        <translation>Tallenna yhteenveto…</translation>
    </message>
    <message>
        <source>New question sheet</source>
        <translation>Uusi kyselylomake</translation>
    </message>
    <message>
        <source>Too few answers to be shown: {0}</source>
        <translation>Liian vähän vastauksia näytettäväksi: {0}</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Näytä taulukkona</translation>
    </message>
    <message>
        <source>Show as plot</source>
        <translation>Näytä kuviona</translation>
    </message>
    <message>
        <source>The arrow keys walk the points.</source>
        <translation>Nuolinäppäimet kulkevat pisteestä toiseen.</translation>
    </message>
    <message>
        <source>The groups differ most on: {0}</source>
        <translation>Ryhmät eroavat eniten: {0}</translation>
    </message>
    <message>
        <source>The groups see much the same</source>
        <translation>Ryhmät näkevät asiat pitkälti samoin</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Mitä vastattiin</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Open a package or a signed agreement</source>
        <translation>Avaa paketti tai allekirjoitettu sopimus</translation>
    </message>
    <message>
        <source>Packages, signed agreements and saved copies</source>
        <translation>Paketit, allekirjoitetut sopimukset ja tallennetut kopiot</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) taken in</source>
        <translation>
            <numerusform>%n sopimus tuotu</numerusform>
            <numerusform>%n sopimusta tuotu</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to look inside the package</source>
        <translation>Pudota, niin näet paketin sisällön</translation>
    </message>
</context>
<context>
    <name>Years</name>
    <message>
        <source>years</source>
        <translation>vuodet</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>{0}: {1} goals, {2} the year before</source>
        <translation>{0}: {1} tavoitetta, edellisenä vuonna {2}</translation>
    </message>
</context>
</TS>
