<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Across</name>
    <message>
        <source>Show how often each level was given</source>
        <translation>Vis hvor ofte hvert nivå er gitt</translation>
    </message>
    <message>
        <source>Counts are shown from {0} assessed leaders on.</source>
        <translation>Antall vises fra og med {0} vurderte ledere.</translation>
    </message>
    <message>
        <source>The leaders share no requirement yet.</source>
        <translation>Lederne har ingen felles krav ennå.</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>How often each level was given</source>
        <translation>Hvor ofte hvert nivå er gitt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Common requirements side by side</source>
        <translation>Felles krav side om side</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Agreements: stages and dates</source>
        <translation>Avtaler: stadier og datoer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Across leaders</source>
        <translation>På tvers av ledere</translation>
    </message>
    <message>
        <source>F: finished · N: now · a dot: later. Enter opens the agreement.</source>
        <translation>F: ferdig · N: nå · prikk: senere. Enter åpner avtalen.</translation>
    </message>
    <message>
        <source>Save for a coordinator…</source>
        <translation>Lagre for en koordinator…</translation>
    </message>
    <message>
        <source>A coordinator gets stages and dates, never content.</source>
        <translation>En koordinator får stadier og datoer, aldri innhold.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Vurderinger</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) wait for you</source>
        <translation>
            <numerusform>%n avtale venter på deg</numerusform>
            <numerusform>%n avtaler venter på deg</numerusform>
        </translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>Self-evaluated</source>
        <translation>Egenevaluert</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Vurdert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senere</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>stadier</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>nivåer</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>Leser {0} av {1}</translation>
    </message>
    <message>
        <source>Show as a plot</source>
        <translation>Vis som figur</translation>
    </message>
    <message>
        <source>The folder for the leaders&apos; files</source>
        <translation>Mappen for ledernes filer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written, one a leader</source>
        <translation>
            <numerusform>%n fil skrevet, én til hver leder</numerusform>
            <numerusform>%n filer skrevet, én til hver leder</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versjon {1}</translation>
    </message>
    <message>
        <source>A file for each leader…</source>
        <translation>En fil til hver leder…</translation>
    </message>
    <message>
        <source>Taken in by {0} of {1} leaders</source>
        <translation>Tatt inn av {0} av {1} ledere</translation>
    </message>
    <message>
        <source>{0} of them in this version</source>
        <translation>{0} av dem i denne versjonen</translation>
    </message>
    <message>
        <source>No leaders’ agreements yet.</source>
        <translation>Ingen avtaler fra ledere ennå.</translation>
    </message>
    <message>
        <source>Those you have taken in from your leaders come here; examples don’t.</source>
        <translation>Hit kommer avtalene du har hentet inn fra lederne dine; eksempler teller ikke.</translation>
    </message>
</context>
<context>
    <name>Alignment</name>
    <message>
        <source>Goals that hang together</source>
        <translation>Mål som henger sammen</translation>
    </message>
    <message>
        <source>The superior&apos;s own goals and the common requirements, and under each what is part of it. Right and Left unfold and fold, Enter opens the agreement.</source>
        <translation>Overordnedes egne mål og de felles kravene, og under hvert det som er en del av det. Høyre og venstre pil bretter ut og sammen, Enter åpner avtalen.</translation>
    </message>
    <message>
        <source>No goals here yet.</source>
        <translation>Ingen mål her ennå.</translation>
    </message>
    <message>
        <source>The goals of your own agreements, and of those you have taken in from your leaders, come here; examples don’t.</source>
        <translation>Målene i dine egne avtaler, og i dem du har hentet inn fra lederne dine, kommer hit; eksempler teller ikke.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Hvem sitt</translation>
    </message>
    <message>
        <source>{0} of {1} goals are part of a goal above</source>
        <translation>{0} av {1} mål er en del av et overordnet mål</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) below</source>
        <translation>
            <numerusform>%n mål under</numerusform>
            <numerusform>%n mål under</numerusform>
        </translation>
    </message>
    <message>
        <source>part of {0}</source>
        <translation>en del av {0}</translation>
    </message>
    <message>
        <source>Part of no goal above</source>
        <translation>Ikke en del av noe overordnet mål</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Parties only</source>
        <translation>Bare partene</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Enheten</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Offentlig</translation>
    </message>
    <message>
        <source>Visible to: {0}</source>
        <translation>Synlig for: {0}</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Use {0}</source>
        <translation>Bruk {0}</translation>
    </message>
    <message>
        <source>change a date</source>
        <translation>endre en dato</translation>
    </message>
    <message>
        <source>{0} before: {1}</source>
        <translation>{0} før: {1}</translation>
    </message>
    <message>
        <source>When the period begins</source>
        <translation>Når perioden begynner</translation>
    </message>
    <message>
        <source>{0} after the period began</source>
        <translation>{0} etter at perioden begynte</translation>
    </message>
    <message>
        <source>When the period ends</source>
        <translation>Når perioden slutter</translation>
    </message>
    <message>
        <source>{0} before the period ends</source>
        <translation>{0} før perioden slutter</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Må fylles ut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>edit a party</source>
        <translation>endre en part</translation>
    </message>
    <message>
        <source>From and including</source>
        <translation>Fra og med</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Valgfritt</translation>
    </message>
    <message>
        <source>edit the organisation</source>
        <translation>endre virksomheten</translation>
    </message>
    <message>
        <source>edit the case number</source>
        <translation>endre saksnummeret</translation>
    </message>
    <message>
        <source>change the period</source>
        <translation>endre perioden</translation>
    </message>
    <message>
        <source>The content is locked because the agreement is signed. To change something, open it again in the step Agree and sign; both then sign anew.</source>
        <translation>Innholdet er låst fordi avtalen er signert. Vil dere endre noe, åpner dere den igjen i steget Enighet og signering. Da signerer begge på nytt.</translation>
    </message>
    <message>
        <source>The content is locked because both have signed. You agree on changes as amendments.</source>
        <translation>Innholdet er låst fordi begge har signert. Endringer avtaler dere som tillegg.</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>Det avtalen sier</translation>
    </message>
    <message>
        <source>Grey text is the form&apos;s own and is printed as it stands.</source>
        <translation>Grå tekst er malens egen og skrives ut som den står.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>Suggested from the period. Set the dates you agree on.</source>
        <translation>Foreslått ut fra perioden. Sett datoene dere blir enige om.</translation>
    </message>
    <message>
        <source>Restore the standard text</source>
        <translation>Gjenopprett standardteksten</translation>
    </message>
    <message numerus="yes">
        <source>at most %n line(s)</source>
        <translation>
            <numerusform>høyst %n linje</numerusform>
            <numerusform>høyst %n linjer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n line(s)</source>
        <translation>
            <numerusform>{0} av %n linje</numerusform>
            <numerusform>{0} av %n linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Visible to: {0}</source>
        <translation>Synlig for: {0}</translation>
    </message>
    <message>
        <source>edit {0}</source>
        <translation>redigere {0}</translation>
    </message>
    <message>
        <source>restore the standard text</source>
        <translation>gjenopprette standardteksten</translation>
    </message>
    <message>
        <source>The standard text is back</source>
        <translation>Standardteksten er tilbake</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>På vegne av</translation>
    </message>
    <message>
        <source>The board, or the holder of the office</source>
        <translation>Styret, eller den som har stillingen</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>Etter vedtak</translation>
    </message>
    <message>
        <source>Number and date, or the rule</source>
        <translation>Nummer og dato, eller regelen</translation>
    </message>
    <message>
        <source>Posts of this form</source>
        <translation>Stillinger i dette skjemaet</translation>
    </message>
    <message>
        <source>Usual with this form:</source>
        <translation>Vanlig med denne malen:</translation>
    </message>
    <message>
        <source>The rest of the term</source>
        <translation>Resten av åremålet</translation>
    </message>
    <message>
        <source>From today, to the end that is set</source>
        <translation>Fra i dag til sluttdatoen som er satt</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Et halvt år</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose an amendment…</source>
        <translation>Foreslå en endring…</translation>
    </message>
    <message>
        <source>Signs for somebody else</source>
        <translation>Signerer for noen andre</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message numerus="yes">
        <source>%n must be filled in</source>
        <translation>
            <numerusform>%n må fylles ut</numerusform>
            <numerusform>%n må fylles ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n råd</numerusform>
            <numerusform>%n råd</numerusform>
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
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>ikke vurdert</translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation>Vanlig prioritet</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>vurdering på skalaen</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>begrunnelse</translation>
    </message>
    <message>
        <source>overall</source>
        <translation>samlet</translation>
    </message>
    <message>
        <source>support needed</source>
        <translation>behov for støtte</translation>
    </message>
    <message>
        <source>next period</source>
        <translation>neste periode</translation>
    </message>
    <message>
        <source>common goal</source>
        <translation>felles mål</translation>
    </message>
    <message>
        <source>example</source>
        <translation>eksempel</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Sett til side</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta opp igjen</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Begrunnelse (valgfritt)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>{0}: fewer goals than suggested</source>
        <translation>{0}: færre mål enn foreslått</translation>
    </message>
    <message>
        <source>{0}: more goals than suggested</source>
        <translation>{0}: flere mål enn foreslått</translation>
    </message>
    <message numerus="yes">
        <source>%n categories are outside what the form suggests</source>
        <translation>
            <numerusform>%n kategori er utenfor det malen foreslår</numerusform>
            <numerusform>%n kategorier er utenfor det malen foreslår</numerusform>
        </translation>
    </message>
    <message>
        <source>Every category is within what the form suggests</source>
        <translation>Alle kategorier er innenfor det malen foreslår</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than suggested</source>
        <translation>
            <numerusform>%n færre enn foreslått</numerusform>
            <numerusform>%n færre enn foreslått</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than suggested</source>
        <translation>
            <numerusform>%n mer enn foreslått</numerusform>
            <numerusform>%n flere enn foreslått</numerusform>
        </translation>
    </message>
    <message>
        <source>no number suggested</source>
        <translation>ikke noe antall foreslått</translation>
    </message>
    <message>
        <source>as suggested</source>
        <translation>som foreslått</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} eller flere</translation>
    </message>
    <message numerus="yes">
        <source>%n must be filled in before signing</source>
        <translation>
            <numerusform>%n må fylles ut før signering</numerusform>
            <numerusform>%n må fylles ut før signering</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds back the signing</source>
        <translation>Ingenting hindrer signeringen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Go to goal {0}</source>
        <translation>Gå til mål {0}</translation>
    </message>
    <message>
        <source>Go to: {0}</source>
        <translation>Gå til: {0}</translation>
    </message>
    <message>
        <source>Go to the goals</source>
        <translation>Gå til målene</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Gå til feltet</translation>
    </message>
    <message>
        <source>put a remark aside</source>
        <translation>sette en merknad til side</translation>
    </message>
    <message>
        <source>The remark is put aside</source>
        <translation>Merknaden er satt til side</translation>
    </message>
    <message>
        <source>take a remark up again</source>
        <translation>ta opp en merknad igjen</translation>
    </message>
    <message numerus="yes">
        <source>Must be filled in · %n</source>
        <translation>
            <numerusform>Må fylles ut · %n</numerusform>
            <numerusform>Må fylles ut · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Advice · %n</source>
        <translation>
            <numerusform>Råd · %n</numerusform>
            <numerusform>Råd · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For your information · %n</source>
        <translation>
            <numerusform>Til orientering · %n</numerusform>
            <numerusform>Til orientering · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put aside · %n</source>
        <translation>
            <numerusform>Satt til side · %n</numerusform>
            <numerusform>Satt til side · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Ingen merknader</translation>
    </message>
    <message>
        <source>The agreement holds what the form asks for.</source>
        <translation>Avtalen inneholder det malen ber om.</translation>
    </message>
    <message>
        <source>Goals in each category. The grey field is what the form suggests; you decide.</source>
        <translation>Antall mål i hver kategori. Det grå feltet er det malen foreslår; du bestemmer.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Vis som tabell</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation>Vis som søyler</translation>
    </message>
    <message>
        <source>switch a rule off</source>
        <translation>slå av en regel</translation>
    </message>
    <message>
        <source>switch a rule on</source>
        <translation>slå på en regel</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n slått av</numerusform>
            <numerusform>%n slått av</numerusform>
        </translation>
    </message>
    <message>
        <source>Off in all my agreements</source>
        <translation>Av i alle avtalene mine</translation>
    </message>
    <message>
        <source>Switched off by your organisation.</source>
        <translation>Slått av av organisasjonen din.</translation>
    </message>
    <message>
        <source>A rule that doesn&apos;t suit this agreement can be switched off here. Your choice isn&apos;t sent along.</source>
        <translation>En regel som ikke passer til denne avtalen, kan slås av her. Valget ditt blir ikke sendt med.</translation>
    </message>
    <message>
        <source>The arrow keys walk the categories.</source>
        <translation>Piltastene går gjennom kategoriene.</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>New agreement</source>
        <translation>Ny avtale</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Dokumentspråk</translation>
    </message>
    <message>
        <source>The agreement keeps it, whatever language the program speaks</source>
        <translation>Avtalen beholder det uansett hvilket språk programmet viser</translation>
    </message>
    <message>
        <source>Continue from an earlier agreement</source>
        <translation>Fortsett fra en tidligere avtale</translation>
    </message>
    <message>
        <source>Parties, texts and goals are carried over, evaluations are not. Change what differs.</source>
        <translation>Parter, tekster og mål følger med, evalueringene gjør ikke. Endre det som er annerledes.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Create the agreement</source>
        <translation>Opprett avtalen</translation>
    </message>
    <message>
        <source>{0} (the form&apos;s own)</source>
        <translation>{0} (malens eget)</translation>
    </message>
    <message>
        <source>Norwegian ministries and agencies</source>
        <translation>Norske departementer og etater</translation>
    </message>
    <message>
        <source>Swedish agencies</source>
        <translation>Svenske myndigheter</translation>
    </message>
    <message>
        <source>Finnish state and municipalities</source>
        <translation>Finsk stat og kommune</translation>
    </message>
    <message>
        <source>Danish agencies</source>
        <translation>Danske styrelser</translation>
    </message>
    <message>
        <source>Any organisation</source>
        <translation>Alle virksomheter</translation>
    </message>
    <message>
        <source>Adapt this form…</source>
        <translation>Tilpass denne malen…</translation>
    </message>
    <message>
        <source>Go on with your changes to this form…</source>
        <translation>Fortsett med endringene i denne malen…</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>for the management team</source>
        <translation>for ledergruppen</translation>
    </message>
    <message>
        <source>for the department</source>
        <translation>for avdelingen</translation>
    </message>
    <message>
        <source>for the whole organisation</source>
        <translation>for hele virksomheten</translation>
    </message>
    <message>
        <source>for the ministry and its agencies</source>
        <translation>for departementet og underliggende etater</translation>
    </message>
    <message>
        <source>goes: {0}</source>
        <translation>utgår: {0}</translation>
    </message>
    <message>
        <source>comes: {0}</source>
        <translation>kommer inn: {0}</translation>
    </message>
    <message>
        <source>take over requirements</source>
        <translation>ta over krav</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) taken over</source>
        <translation>
            <numerusform>%n krav tatt over</numerusform>
            <numerusform>%n krav tatt over</numerusform>
        </translation>
    </message>
    <message>
        <source>make a goal your own</source>
        <translation>gjøre et mål til ditt eget</translation>
    </message>
    <message>
        <source>Goal {0} is no longer a common requirement</source>
        <translation>Mål {0} er ikke lenger et felles krav</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>New ones into the category</source>
        <translation>Nye inn i kategorien</translation>
    </message>
    <message>
        <source>No requirement is ticked. Tick those you want.</source>
        <translation>Ingen krav er avkrysset. Kryss av dem du vil ha.</translation>
    </message>
    <message>
        <source>Goal {0} reads differently</source>
        <translation>Mål {0} har fått en annen ordlyd</translation>
    </message>
    <message>
        <source>Take over the new words</source>
        <translation>Ta over den nye ordlyden</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n requirement(s)</source>
        <translation>
            <numerusform>Ta over %n krav</numerusform>
            <numerusform>Ta over %n krav</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {0}, issued {1}</source>
        <translation>Versjon {0}, utstedt {1}</translation>
    </message>
    <message>
        <source>decided: {0}</source>
        <translation>vedtatt: {0}</translation>
    </message>
    <message>
        <source>Common requirements</source>
        <translation>Felles krav</translation>
    </message>
    <message>
        <source>The issuer&apos;s words stay as they are; indicators and sources you may change and add to.</source>
        <translation>Utstederens ordlyd ligger fast; indikatorer og kilder kan du endre og føye til.</translation>
    </message>
    <message>
        <source>Every requirement of this pack is already here.</source>
        <translation>Alle kravene i denne pakken er her alt.</translation>
    </message>
    <message>
        <source>You have no pack yet. Open the file that the issuer has sent you: File, Open.</source>
        <translation>Du har ingen pakke ennå. Åpne filen utstederen har sendt deg: Fil, Åpne.</translation>
    </message>
    <message>
        <source>The newest version leaves it out. It stays here until you delete it.</source>
        <translation>Den nyeste versjonen har det ikke med. Det blir stående her til du sletter det.</translation>
    </message>
    <message>
        <source>Issued by {0} · locked</source>
        <translation>Utstedt av {0} · låst</translation>
    </message>
    <message>
        <source>Make it my own, to change the words</source>
        <translation>Gjør det til mitt eget for å endre ordlyden</translation>
    </message>
    <message>
        <source>Issue common requirements</source>
        <translation>Utsted felles krav</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utstedt av</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Vedtatt i</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Vedtatt den</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation>Signer og lagre…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Give a title and an issuer, and tick a requirement.</source>
        <translation>Oppgi tittel og utsteder, og kryss av minst ett krav.</translation>
    </message>
    <message>
        <source>The others open the file, see who has signed it, and take the requirements into their agreements. Words are locked there; each leader may add indicators. Under the same title and issuer it becomes the next version.</source>
        <translation>De andre åpner filen, ser hvem som har signert den, og tar kravene inn i avtalene sine. Ordlyden er låst der; hver leder kan føye til indikatorer. Med samme tittel og utsteder blir den neste versjon.</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Må fylles ut</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Valgfritt</translation>
    </message>
    <message>
        <source>The card&apos;s PIN</source>
        <translation>Kortets PIN-kode</translation>
    </message>
    <message>
        <source>Common req&amp;uirements…</source>
        <translation>Felles &amp;krav…</translation>
    </message>
    <message>
        <source>&amp;Issue common requirements…</source>
        <translation>&amp;Utsted felles krav…</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Fil: {0}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta inn</translation>
    </message>
    <message>
        <source>{0} is taken in. Find it under Goals, Common requirements.</source>
        <translation>{0} er tatt inn. Du finner den under Mål, Felles krav.</translation>
    </message>
    <message>
        <source>Can&apos;t be taken in</source>
        <translation>Kan ikke tas inn</translation>
    </message>
    <message>
        <source>{0} is known from now on</source>
        <translation>{0} er kjent fra nå av</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versjon {1}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>You have version {0} of {1}. Agreements keep its words until you take over the new ones, goal by goal.</source>
        <translation>Du har versjon {0} fra {1}. Avtalene beholder den ordlyden til du tar over den nye, mål for mål.</translation>
    </message>
    <message>
        <source>The day is no date. Write day.month.year, or leave it empty.</source>
        <translation>Dagen er ingen dato. Skriv dag.måned.år, eller la feltet stå tomt.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>A package…</source>
        <translation>En pakke …</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Slik den er nå</translation>
    </message>
    <message>
        <source>A package to compare with</source>
        <translation>En pakke å sammenligne med</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakker</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Compare two agreements or versions</source>
        <translation>Sammenlign to avtaler eller versjoner</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) read differently</source>
        <translation>
            <numerusform>Ett sted er forskjellig</numerusform>
            <numerusform>%n steder er forskjellige</numerusform>
        </translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>Begge er like.</translation>
    </message>
    <message>
        <source>Choose an agreement in the list first</source>
        <translation>Velg først en avtale i listen</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Not the key you know</source>
        <translation>Ikke nøkkelen du kjenner</translation>
    </message>
    <message>
        <source>Not the one you know</source>
        <translation>Ikke den du kjenner</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Kontaktkort</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Fil: {0}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>De stemmer</translation>
    </message>
    <message>
        <source>Packages can be encrypted for {0} from now on.</source>
        <translation>Pakker kan krypteres for {0} fra nå av.</translation>
    </message>
    <message>
        <source>Can&apos;t be taken in</source>
        <translation>Kan ikke hentes inn</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Fra {0}</translation>
    </message>
    <message>
        <source>You have compared these words already</source>
        <translation>Du har allerede sammenlignet disse ordene</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Du trenger ikke gjøre noe.</translation>
    </message>
    <message>
        <source>Compare these words by phone</source>
        <translation>Sammenlign disse ordene på telefon</translation>
    </message>
    <message>
        <source>Anybody can put a name on a card. Call {0} on a number you already have, and let {0} read the words from Settings, People I know. You do this once.</source>
        <translation>Hvem som helst kan sette et navn på et kort. Ring {0} på et nummer du har fra før, og la {0} lese ordene fra Innstillinger, Personer jeg kjenner. Dette gjør du én gang.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>{0}: what goes in</source>
        <translation>{0}: hva som er med</translation>
    </message>
    <message>
        <source>What goes in and what stays out</source>
        <translation>Hva som er med, og hva som er utelatt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lagre…</translation>
    </message>
    <message>
        <source>The empty form; nothing of yours is in it.</source>
        <translation>Det tomme skjemaet; ingenting av ditt står i det.</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Er med</translation>
    </message>
    <message>
        <source>withhold words</source>
        <translation>utelate ord</translation>
    </message>
    <message>
        <source>Only the parties may read them</source>
        <translation>Bare partene kan lese dem</translation>
    </message>
    <message>
        <source>The unit may read them</source>
        <translation>Enheten kan lese dem</translation>
    </message>
    <message>
        <source>Who may read the words</source>
        <translation>Hvem som kan lese ordene</translation>
    </message>
    <message>
        <source>Withhold single words</source>
        <translation>Utelat enkeltord</translation>
    </message>
    <message>
        <source>The words are taken out wherever they stand, and leave a visible mark. What the two of you have agreed and signed stays as it is.</source>
        <translation>Ordene tas ut overalt der de står, og etterlater et synlig merke. Det dere to har avtalt og signert, er som før.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Printed in the edition</source>
        <translation>Trykkes i utgaven</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Let them stand</source>
        <translation>La dem stå</translation>
    </message>
    <message>
        <source>let words stand</source>
        <translation>la ord stå</translation>
    </message>
</context>
<context>
    <name>Copied</name>
    <message>
        <source>A copy of an agreement</source>
        <translation>En kopi av en avtale</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Fil: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The copy has been opened.</source>
        <translation>Kopien er åpnet.</translation>
    </message>
    <message>
        <source>Take it into the agreement</source>
        <translation>Hent den inn i avtalen</translation>
    </message>
    <message>
        <source>Open as a new draft</source>
        <translation>Åpne som nytt utkast</translation>
    </message>
    <message>
        <source>Can&apos;t be opened</source>
        <translation>Kan ikke åpnes</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Forskjellene</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Her</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>I kopien</translation>
    </message>
    <message>
        <source>The copy says the same as the agreement here.</source>
        <translation>Kopien sier det samme som avtalen her.</translation>
    </message>
    <message>
        <source>This agreement is not here. It is opened as a draft of yours.</source>
        <translation>Denne avtalen finnes ikke her. Den åpnes som ditt utkast.</translation>
    </message>
    <message>
        <source>The agreement here is signed, and the copy says something else. It is opened as a new draft; what is signed stays as it is.</source>
        <translation>Avtalen her er signert, og kopien sier noe annet. Den åpnes som et nytt utkast. Det som er signert, blir stående.</translation>
    </message>
    <message>
        <source>You have this agreement. What the copy says takes the place of what stands there; what stood there before is kept under History.</source>
        <translation>Du har denne avtalen. Det som står i kopien, erstatter det som står der nå. Det som sto der før, ligger under Historikk.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Show the backups</source>
        <translation>Vis sikkerhetskopiene</translation>
    </message>
    <message>
        <source>The agreements need looking after</source>
        <translation>Avtalene trenger tilsyn</translation>
    </message>
    <message>
        <source>The backup is back. What was here before is among the backups.</source>
        <translation>Sikkerhetskopien er hentet tilbake. Det som lå her før, er blant sikkerhetskopiene.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Hent tilbake en sikkerhetskopi</translation>
    </message>
    <message>
        <source>The backup takes the place of everything that is here now. What is here now becomes a backup itself first, so you can go back.</source>
        <translation>Sikkerhetskopien tar plassen til alt som ligger her nå. Det som ligger her nå, blir først en sikkerhetskopi selv, så du kan gå tilbake.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sikkerhetskopier, den nyeste først</translation>
    </message>
    <message>
        <source>A backup is made when the window closes, before something is taken in, before a new version changes anything, and every half hour of work. Each is opened and checked.</source>
        <translation>En sikkerhetskopi lages når vinduet lukkes, før noe hentes inn, før en ny versjon endrer noe, og hver halvtime mens du arbeider. Hver av dem åpnes og kontrolleres.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Bring this backup back</source>
        <translation>Hent tilbake denne</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when you close the window.</source>
        <translation>Det finnes ingen sikkerhetskopi ennå. Den lages når du lukker vinduet.</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} kl. {1}</translation>
    </message>
    <message>
        <source>{0} – damaged, can&apos;t be used</source>
        <translation>{0} – skadet, kan ikke brukes</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n avtale</numerusform>
            <numerusform>%n avtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed document(s)</source>
        <translation>
            <numerusform>%n signert dokument</numerusform>
            <numerusform>%n signerte dokumenter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countersign</name>
    <message>
        <source>The answers</source>
        <translation>Svarene</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Velg mappen…</translation>
    </message>
    <message>
        <source>Encrypt each answer for its leader, where the key is known</source>
        <translation>Krypter hvert svar for lederen det gjelder, der nøkkelen er kjent</translation>
    </message>
    <message>
        <source>The folder for the answers</source>
        <translation>Mappen for svarene</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Ingen mappe valgt ennå</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Les igjen</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Les den</translation>
    </message>
    <message>
        <source>Not signed. {0}</source>
        <translation>Ikke signert. {0}</translation>
    </message>
    <message>
        <source>Signed. Answer: {0}</source>
        <translation>Signert. Svar: {0}</translation>
    </message>
    <message>
        <source>Signed, but the answer was not written. {0}</source>
        <translation>Signert, men svaret ble ikke skrevet. {0}</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versjon {0}</translation>
    </message>
    <message>
        <source>Amendment {0}, version {1}</source>
        <translation>Tillegg {0}, versjon {1}</translation>
    </message>
    <message>
        <source>signed by the leader on {0}</source>
        <translation>signert av lederen {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin</source>
        <translation>
            <numerusform>%n kommentar i margen</numerusform>
            <numerusform>%n kommentarer i margen</numerusform>
        </translation>
    </message>
    <message>
        <source>answer for the leader alone</source>
        <translation>svaret er bare for lederen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s).</source>
        <translation>
            <numerusform>Og %n merknad til.</numerusform>
            <numerusform>Og %n merknader til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Countersign together</source>
        <translation>Signer flere sammen</translation>
    </message>
    <message>
        <source>Each agreement gets a signature of its own. What you have not read to its end can&apos;t be among them; where one fails, the others go on.</source>
        <translation>Hver avtale får sin egen signatur. Det du ikke har lest til ende, kan ikke være med; går én galt, går de andre videre.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Stopp etter denne</translation>
    </message>
    <message>
        <source>What will be signed</source>
        <translation>Dette signeres</translation>
    </message>
    <message>
        <source>Not among them yet</source>
        <translation>Ikke med ennå</translation>
    </message>
    <message>
        <source>No agreement waits for your signature.</source>
        <translation>Ingen avtale venter på din signatur.</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n agreement(s)</source>
        <translation>
            <numerusform>Signer %n avtale</numerusform>
            <numerusform>Signer %n avtaler</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Ingen er valgt</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} av {1}: {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) signed</source>
        <translation>
            <numerusform>%n avtale signert</numerusform>
            <numerusform>%n avtaler signert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not</source>
        <translation>
            <numerusform>%n ikke</numerusform>
            <numerusform>%n ikke</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Signer flere</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>Day.month.year</source>
        <translation>Dag.måned.år</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>An agreement is needed</source>
        <translation>En avtale er nødvendig</translation>
    </message>
    <message>
        <source>No agreement is needed</source>
        <translation>En avtale er ikke nødvendig</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Sett på vent</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta opp igjen</translation>
    </message>
    <message>
        <source>End early</source>
        <translation>Avslutt før tiden</translation>
    </message>
    <message>
        <source>Superseded by another agreement</source>
        <translation>Erstattet av en annen avtale</translation>
    </message>
    <message>
        <source>Go on under another form</source>
        <translation>Gå over til en annen mal</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>På vent</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Tatt opp igjen</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Avsluttet før tiden</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Consent to another form</source>
        <translation>Samtykke til en annen mal</translation>
    </message>
    <message>
        <source>The draft goes on; the reason is kept with it.</source>
        <translation>Utkastet går videre, og begrunnelsen følger med.</translation>
    </message>
    <message>
        <source>The draft stops here and is kept as the record of that. It can be taken up again.</source>
        <translation>Utkastet stanser her og blir stående som dokumentasjon på det. Det kan tas opp igjen.</translation>
    </message>
    <message>
        <source>Nothing is written or signed until it is taken up again.</source>
        <translation>Ingenting skrives eller signeres før avtalen tas opp igjen.</translation>
    </message>
    <message>
        <source>Work goes on where it stopped.</source>
        <translation>Arbeidet fortsetter der det stanset.</translation>
    </message>
    <message>
        <source>The agreement ends on that day and stays as it is. This is for good.</source>
        <translation>Avtalen slutter den dagen og blir stående som den er. Dette kan ikke tas tilbake.</translation>
    </message>
    <message>
        <source>Another agreement takes its place; this one stays as it is. This is for good.</source>
        <translation>En annen avtale tar over; denne blir stående som den er. Dette kan ikke tas tilbake.</translation>
    </message>
    <message>
        <source>Your consent is noted. When both have consented, the rest of the period can go on under the other form; what is signed stays under its own.</source>
        <translation>Samtykket ditt noteres. Når begge har samtykket, kan resten av perioden fortsette på den andre malen; det som er signert, blir stående på sin egen.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Ikke nødvendig</translation>
    </message>
    <message>
        <source>Not needed: decided on {0}</source>
        <translation>Ikke nødvendig: besluttet {0}</translation>
    </message>
    <message>
        <source>On hold: since {0}</source>
        <translation>På vent: siden {0}</translation>
    </message>
    <message>
        <source>Ended early: on {0}</source>
        <translation>Avsluttet før tiden: {0}</translation>
    </message>
    <message>
        <source>Superseded: by another agreement from {0}</source>
        <translation>Erstattet: av en annen avtale fra {0}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>A decision has stopped the agreement, so nothing is written now.</source>
        <translation>En beslutning har stanset avtalen, så ingenting skrives nå.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslutt</translation>
    </message>
    <message>
        <source>The other form</source>
        <translation>Den andre malen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Must be completed</source>
        <translation>Må fylles ut</translation>
    </message>
    <message>
        <source>Note the decision</source>
        <translation>Noter beslutningen</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versjon {1}</translation>
    </message>
    <message>
        <source>Write why; both can read it later.</source>
        <translation>Skriv hvorfor; begge kan lese det siden.</translation>
    </message>
    <message>
        <source>Write the day it counts from.</source>
        <translation>Skriv dagen den gjelder fra.</translation>
    </message>
    <message>
        <source>Yearly rounds</source>
        <translation>Årlige runder</translation>
    </message>
    <message>
        <source>Round {0} of {1} is under way.</source>
        <translation>Runde {0} av {1} pågår.</translation>
    </message>
    <message>
        <source>Round {0} of {1} is closed: both have signed the assessment.</source>
        <translation>Runde {0} av {1} er avsluttet: begge har signert vurderingen.</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Runde {0}</translation>
    </message>
    <message>
        <source>Begin round {0}</source>
        <translation>Begynn runde {0}</translation>
    </message>
    <message>
        <source>Begin round {0} with changes in the agreement</source>
        <translation>Begynn runde {0} med endringer i avtalen</translation>
    </message>
    <message>
        <source>Self-evaluation, signed {0}</source>
        <translation>Egenevaluering, signert {0}</translation>
    </message>
    <message>
        <source>Assessment, signed {0}</source>
        <translation>Vurdering, signert {0}</translation>
    </message>
    <message>
        <source>Save the decisions as PDF…</source>
        <translation>Lagre beslutningene som PDF…</translation>
    </message>
    <message>
        <source>Begin the agreement on the other form</source>
        <translation>Begynn avtalen på den andre malen</translation>
    </message>
    <message>
        <source>Both have consented to go on under the other form.</source>
        <translation>Begge har samtykket til å gå over til den andre malen.</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>en beslutning</translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <translation>Notert: {0}</translation>
    </message>
    <message>
        <source>a new round</source>
        <translation>en ny runde</translation>
    </message>
    <message>
        <source>Round {0} has begun.</source>
        <translation>Runde {0} har begynt.</translation>
    </message>
    <message>
        <source>The new agreement stands in the overview, ready to be written.</source>
        <translation>Den nye avtalen står i oversikten, klar til å skrives.</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>Besluttet så langt</translation>
    </message>
    <message>
        <source>Mid-year review: unchanged</source>
        <translation>Halvårssamtale: uendret</translation>
    </message>
    <message>
        <source>Mid-year review: to be amended</source>
        <translation>Halvårssamtale: skal endres</translation>
    </message>
    <message>
        <source>Propose an amendment</source>
        <translation>Foreslå en endring</translation>
    </message>
    <message>
        <source>Withdraw the amendment</source>
        <translation>Trekk endringen tilbake</translation>
    </message>
    <message>
        <source>Amendment proposed</source>
        <translation>Endring foreslått</translation>
    </message>
    <message>
        <source>Amendment withdrawn</source>
        <translation>Endring trukket tilbake</translation>
    </message>
    <message>
        <source>It is noted that you have gone through the agreement and that it stands as it is.</source>
        <translation>Det noteres at dere har gått gjennom avtalen, og at den står som den er.</translation>
    </message>
    <message>
        <source>It is noted that you have gone through the agreement and that something is to be changed. Propose the amendment next.</source>
        <translation>Det noteres at dere har gått gjennom avtalen, og at noe skal endres. Foreslå så endringen.</translation>
    </message>
    <message>
        <source>The content is opened as the next version. The version in force stays in force, with its signatures, until both have signed the amendment.</source>
        <translation>Innholdet åpnes som neste versjon. Versjonen som gjelder, gjelder videre med sine signaturer til begge har signert endringen.</translation>
    </message>
    <message>
        <source>The content reads again as both have signed it, word for word.</source>
        <translation>Innholdet lyder igjen ord for ord slik begge har signert det.</translation>
    </message>
    <message>
        <source>In force; amendment {0} is being written</source>
        <translation>Gjelder; endring {0} er under arbeid</translation>
    </message>
    <message>
        <source>In force; amendment {0} proposed by {1}</source>
        <translation>Gjelder; endring {0} foreslått av {1}</translation>
    </message>
    <message>
        <source>Needed or not, on hold, amended, ended early, another form</source>
        <translation>Nødvendig eller ikke, på vent, endret, avsluttet før tiden, en annen mal</translation>
    </message>
    <message>
        <source>Amendment {0}: what it changes</source>
        <translation>Endring {0}: hva den endrer</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versjon {0}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>No word is changed yet. Change the goals or the basis.</source>
        <translation>Ingen ord er endret ennå. Endre målene eller grunnlaget.</translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation>Send tilbake for endringer</translation>
    </message>
    <message>
        <source>Returned for changes</source>
        <translation>Sendt tilbake for endringer</translation>
    </message>
    <message>
        <source>It is open for changes again. A signature given for it stays in the history and counts no longer. Send a package, so that the other party sees your reason and your comments.</source>
        <translation>Den er åpen for endringer igjen. En signatur som er gitt, blir stående i historikken og gjelder ikke lenger. Send en pakke, slik at den andre parten ser begrunnelsen og kommentarene dine.</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnoserapport</translation>
    </message>
    <message>
        <source>For those who look after the program. This is the whole report: it holds versions, counts, states and codes, and nothing you have written. Nothing is sent; save it or copy it yourself.</source>
        <translation>For dem som drifter programmet. Dette er hele rapporten: Den inneholder versjoner, antall, tilstander og koder, og ingenting du har skrevet. Ingenting sendes; du lagrer eller kopierer den selv.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lagre…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Successful when</source>
        <translation>Vellykket når</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Ikke vurdert</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Ikke signert ennå</translation>
    </message>
    <message>
        <source>Agreed {0}</source>
        <translation>Avtalt {0}</translation>
    </message>
    <message>
        <source>Rating of the result</source>
        <translation>Vurdering av måloppnåelsen</translation>
    </message>
    <message>
        <source>Must be completed</source>
        <translation>Må fylles ut</translation>
    </message>
    <message>
        <source>What decided the choice?</source>
        <translation>Hva avgjorde valget?</translation>
    </message>
    <message>
        <source>My evaluation</source>
        <translation>Min evaluering</translation>
    </message>
    <message>
        <source>My assessment</source>
        <translation>Min vurdering</translation>
    </message>
    <message>
        <source>Must be completed · about {0} characters</source>
        <translation>Må fylles ut · omtrent {0} tegn</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>Rating of goal {0}</source>
        <translation>Vurdering av mål {0}</translation>
    </message>
    <message>
        <source>Helpful for this level</source>
        <translation>Nyttig for dette nivået</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Valgfritt</translation>
    </message>
    <message>
        <source>evaluation of goal {0}</source>
        <translation>vurdering av mål {0}</translation>
    </message>
    <message>
        <source>evaluation of the whole</source>
        <translation>vurdering av helheten</translation>
    </message>
    <message>
        <source>My assessment of the whole</source>
        <translation>Min vurdering av helheten</translation>
    </message>
    <message>
        <source>The whole: what went well, what was hard</source>
        <translation>Helheten: hva som gikk bra, og hva som var vanskelig</translation>
    </message>
    <message>
        <source>Support I need</source>
        <translation>Støtte jeg trenger</translation>
    </message>
    <message>
        <source>Proposals for the next period</source>
        <translation>Forslag til neste periode</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Egenevaluering</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Ingenting mottatt ennå</translation>
    </message>
    <message>
        <source>Show the leader&apos;s rating now</source>
        <translation>Vis nivået i egenevalueringen nå</translation>
    </message>
    <message>
        <source>Superior&apos;s assessment</source>
        <translation>Overordnedes vurdering</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ingenting skrevet ennå</translation>
    </message>
    <message>
        <source>Every goal has a word and a rating, and the whole has its text.</source>
        <translation>Hvert mål har ord og vurdering, og helheten har sin tekst.</translation>
    </message>
    <message>
        <source>Ready for signing</source>
        <translation>Klar til signering</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) before you can sign:</source>
        <translation>
            <numerusform>%n ting før du kan signere:</numerusform>
            <numerusform>%n ting før du kan signere:</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} rating</source>
        <translation>{0} nivå</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} ord</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>helheten</translation>
    </message>
    <message>
        <source>All on one page</source>
        <extracomment>which document is signed on a page of its own at the end, if any</extracomment>
        <translation>Alt på én side</translation>
    </message>
    <message>
        <source>{0} of {1} goals are evaluated</source>
        <translation>{0} av {1} mål er vurdert</translation>
    </message>
    <message>
        <source>Next goal: {0}</source>
        <translation>Neste mål: {0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Neste: {0}</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Helheten</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>Les og signer</translation>
    </message>
    <message>
        <source>Goal {0} of {1}</source>
        <translation>Mål {0} av {1}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>{0} signed this {1}. It can&apos;t be changed any more.</source>
        <translation>{0} signerte dette {1}. Det kan ikke lenger endres.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signert</translation>
    </message>
    <message>
        <source>{0} writes this. It comes here with the next package.</source>
        <translation>{0} skriver dette. Det kommer hit med neste pakke.</translation>
    </message>
    <message>
        <source>This is written when both have signed the agreement.</source>
        <translation>Dette skrives når begge har signert avtalen.</translation>
    </message>
    <message>
        <source>This can&apos;t be written now.</source>
        <translation>Dette kan ikke skrives nå.</translation>
    </message>
    <message>
        <source>pay outcome</source>
        <translation>lønnsutfall</translation>
    </message>
    <message>
        <source>Pay outcome</source>
        <translation>Lønnsutfall</translation>
    </message>
    <message>
        <source>Ground for the outcome</source>
        <translation>Grunnlag for utfallet</translation>
    </message>
    <message>
        <source>Always show the leader&apos;s ratings in this agreement</source>
        <translation>Vis alltid lederens vurderinger i denne avtalen</translation>
    </message>
    <message>
        <source>New and challenging tasks</source>
        <translation>Nye og utfordrende oppgaver</translation>
    </message>
    <message>
        <source>Competence development</source>
        <translation>Kompetanseutvikling</translation>
    </message>
    <message>
        <source>A token of appreciation</source>
        <translation>En oppmerksomhet</translation>
    </message>
    <message>
        <source>What the leader gets</source>
        <translation>Det lederen får</translation>
    </message>
    <message>
        <source>To the unit as a whole</source>
        <translation>Til enheten samlet</translation>
    </message>
    <message>
        <source>recognition other than pay</source>
        <translation>belønning i andre former enn lønn</translation>
    </message>
    <message>
        <source>Recognition other than pay</source>
        <translation>Belønning i andre former enn lønn</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Søk overalt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som ble funnet</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n treff</numerusform>
            <numerusform>%n treff</numerusform>
        </translation>
    </message>
    <message>
        <source>Words or parts of words</source>
        <translation>Ord eller deler av ord</translation>
    </message>
    <message>
        <source>Reading what has been changed</source>
        <translation>Leser det som er endret</translation>
    </message>
    <message>
        <source>Reading what has been changed: {0} of {1}.</source>
        <translation>Leser det som er endret: {0} av {1}.</translation>
    </message>
    <message>
        <source>In every agreement: all that is written, your private notes too</source>
        <translation>I alle avtaler: alt som er skrevet, også dine private notater</translation>
    </message>
    <message>
        <source>Write at least two letters</source>
        <translation>Skriv minst to bokstaver</translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s). More letters find fewer.</source>
        <translation>
            <numerusform>Det første stedet. Flere bokstaver gir færre treff.</numerusform>
            <numerusform>De første %n stedene. Flere bokstaver gir færre treff.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched: {0}. {1}</source>
        <translation>Ikke gjennomsøkt: {0}. {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read</source>
        <translation>
            <numerusform>Én til kunne ikke leses</numerusform>
            <numerusform>%n til kunne ikke leses</numerusform>
        </translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Privat notat</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong</source>
        <translation>Noe gikk galt</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Noe gikk galt i programmet</translation>
    </message>
    <message>
        <source>What you have written is saved up to the last pause. You can go on working. If it happens again, copy the report and send it to those who look after the program: it holds nothing you have written.</source>
        <translation>Det du har skrevet, er lagret fram til siste pause. Du kan arbeide videre. Skjer det igjen, kopierer du rapporten og sender den til dem som har ansvar for programmet. Den inneholder ikke noe du har skrevet.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find in this agreement</source>
        <translation>Søk i avtalen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Forrige treff</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Neste treff</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Lukk søket</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ingen treff</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n treff</numerusform>
            <numerusform>%n treff</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} · {2}</source>
        <translation>{0} av {1} · {2}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Ledarapp</source>
        <translation>Velkommen til Ledarapp</translation>
    </message>
    <message>
        <source>Fill in what you like. You can change it all later.</source>
        <translation>Fyll ut det du vil. Alt kan endres senere.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Min rolle</translation>
    </message>
    <message>
        <source>I lead a section</source>
        <translation>Jeg leder en seksjon</translation>
    </message>
    <message>
        <source>I lead a department and its leaders</source>
        <translation>Jeg leder en avdeling og lederne i den</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Valgfritt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Dates</source>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>The agreement is in force until {0}</source>
        <translation>Avtalen gjelder til og med {0}</translation>
    </message>
    <message>
        <source>Follow-up begins when both have signed</source>
        <translation>Oppfølgingen begynner når begge har signert</translation>
    </message>
    <message>
        <source>Until then the agreement is a draft that can still change.</source>
        <translation>Til da er avtalen et utkast som kan endres.</translation>
    </message>
    <message>
        <source>Go to Agree and sign</source>
        <translation>Gå til Enighet og signering</translation>
    </message>
    <message>
        <source>Go to the self-evaluation</source>
        <translation>Gå til egenevalueringen</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Åpne avtalen</translation>
    </message>
    <message>
        <source>Tell the unit</source>
        <translation>Gjør avtalen kjent i enheten</translation>
    </message>
    <message>
        <source>Those who do the work should know what was agreed. Go through the goals that are visible to the unit at the next meeting.</source>
        <translation>De som gjør arbeidet, bør vite hva dere ble enige om. Gå gjennom målene som er synlige for enheten, på neste møte.</translation>
    </message>
    <message>
        <source>Gather views and facts</source>
        <translation>Hent inn synspunkter og fakta</translation>
    </message>
    <message>
        <source>Collect what the goals name as sources, while it is fresh: figures, reports, and what staff and users say.</source>
        <translation>Samle det målene nevner som kilder, mens det er ferskt: tall, rapporter og det ansatte og brukere sier.</translation>
    </message>
    <message>
        <source>Then write the self-evaluation</source>
        <translation>Skriv deretter egenevalueringen</translation>
    </message>
    <message>
        <source>A few sentences and a level for each goal, sent to the superior before the talk.</source>
        <translation>Noen setninger og et nivå for hvert mål, sendt til overordnet før samtalen.</translation>
    </message>
    <message>
        <source>Gather views…</source>
        <translation>Hent inn synspunkter…</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Noter hva som har skjedd</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>Åpne tidslinjen</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>The page it gives</source>
        <translation>Siden den gir</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Lagre malen</translation>
    </message>
    <message>
        <source>Saved as version {0}; new agreements can use it.</source>
        <translation>Lagret som versjon {0}; nye avtaler kan bruke den.</translation>
    </message>
    <message>
        <source>The form as text (TOML)</source>
        <translation>Malen som tekst (TOML)</translation>
    </message>
    <message>
        <source>Show in</source>
        <translation>Vis på</translation>
    </message>
    <message>
        <source>A form of your own</source>
        <translation>En egen mal</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>Tilbake til malene</translation>
    </message>
    <message>
        <source>Change words, categories, limits, levels, dates and clauses. Each saving is a new version; agreements keep the version they were written under.</source>
        <translation>Endre ord, kategorier, grenser, nivåer, datoer og klausuler. Hver lagring er en ny versjon; avtaler beholder versjonen de ble skrevet på.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Deler</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>The page shows the form as it was before the mistake.</source>
        <translation>Siden viser malen slik den var før feilen.</translation>
    </message>
    <message>
        <source>What you have changed isn’t saved.</source>
        <translation>Det du har endret, er ikke lagret.</translation>
    </message>
    <message>
        <source>{0} What you write is kept in this window only.</source>
        <translation>{0} Det du skriver, ligger bare i dette vinduet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>What you had written here without saving it is back.</source>
        <translation>Det du hadde skrevet her uten å lagre, er tilbake.</translation>
    </message>
    <message>
        <source>Begin anew from the saved form</source>
        <translation>Begynn på nytt fra den lagrede malen</translation>
    </message>
    <message>
        <source>Leave it as a draft</source>
        <translation>La den ligge som utkast</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Forkast endringene</translation>
    </message>
    <message>
        <source>Not kept on disk</source>
        <translation>Ikke lagt på disken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Må rettes</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Dupliser</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) to mend before the form can be saved</source>
        <translation>
            <numerusform>%n feil å rette før malen kan lagres</numerusform>
            <numerusform>%n feil å rette før malen kan lagres</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lagre en kopi…</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>This part is changed in the text.</source>
        <translation>Denne delen endres i teksten.</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>Malens navn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Basis in rules or guidance</source>
        <translation>Grunnlag i regler eller veiledning</translation>
    </message>
    <message>
        <source>Whom it covers</source>
        <translation>Hvem den gjelder</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Egenevaluering</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Goal achievement</source>
        <translation>Måloppnåelse</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Overordnet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Undertittel</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Word in brackets</source>
        <translation>Ord i parentes</translation>
    </message>
    <message>
        <source>What the signature says</source>
        <translation>Hva underskriften sier</translation>
    </message>
    <message>
        <source>Length of the period in months</source>
        <translation>Periodens lengde i måneder</translation>
    </message>
    <message>
        <source>Suggested number of goals, fewest</source>
        <translation>Foreslått antall mål, færrest</translation>
    </message>
    <message>
        <source>Must be filled in before signing</source>
        <translation>Må fylles ut før underskrift</translation>
    </message>
    <message>
        <source>Usually the same next year</source>
        <translation>Vanligvis den samme neste år</translation>
    </message>
    <message>
        <source>Printed after the goals</source>
        <translation>Trykkes etter målene</translation>
    </message>
    <message>
        <source>The goals are rated</source>
        <translation>Målene graderes</translation>
    </message>
    <message>
        <source>About staff</source>
        <translation>Om medarbeiderne</translation>
    </message>
    <message>
        <source>Choose one of them in the list, or add one.</source>
        <translation>Velg en av dem i listen, eller legg til en.</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Gå til teksten</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ingen grense</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Ikke noe antall</translation>
    </message>
    <message>
        <source>Evaluation source</source>
        <translation>Evalueringskilde</translation>
    </message>
    <message>
        <source>Columns of the table of goals</source>
        <translation>Kolonnene i måltabellen</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Hvem som kan lese</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Who writes the goals</source>
        <translation>Hvem som skriver målene</translation>
    </message>
    <message>
        <source>Whom the goals are set for</source>
        <translation>Hvem målene settes for</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Most printed lines</source>
        <translation>Høyst så mange trykte linjer</translation>
    </message>
    <message>
        <source>Suggested number of goals, most</source>
        <translation>Foreslått antall mål, flest</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>The other date</source>
        <translation>Den andre datoen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Måneder</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dag i måneden</translation>
    </message>
    <message>
        <source>Which time it comes in the period</source>
        <translation>Hvilken gang den kommer i perioden</translation>
    </message>
    <message>
        <source>Fewest answers before anything is shown</source>
        <translation>Færrest svar før noe vises</translation>
    </message>
    <message>
        <source>Shown also for a single answer</source>
        <translation>Vises også for ett enkelt svar</translation>
    </message>
    <message>
        <source>Goal, indicator, evaluation source</source>
        <translation>Mål, indikator, evalueringskilde</translation>
    </message>
    <message>
        <source>Goal, indicator, own contribution</source>
        <translation>Mål, indikator, eget bidrag</translation>
    </message>
    <message>
        <source>Goal, indicator</source>
        <translation>Mål, indikator</translation>
    </message>
    <message>
        <source>Written by the parties; the words are a suggestion</source>
        <translation>Skrives av partene; ordene er et forslag</translation>
    </message>
    <message>
        <source>Clause, printed as it stands</source>
        <translation>Klausul, trykkes slik den står</translation>
    </message>
    <message>
        <source>The leader</source>
        <translation>Lederen</translation>
    </message>
    <message>
        <source>They come from above</source>
        <translation>De kommer ovenfra</translation>
    </message>
    <message>
        <source>From above, and the leader’s own</source>
        <translation>Ovenfra, og lederens egne</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke angitt</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Enheten</translation>
    </message>
    <message>
        <source>Leader and unit</source>
        <translation>Leder og enhet</translation>
    </message>
    <message>
        <source>After the period begins</source>
        <translation>Etter at perioden begynner</translation>
    </message>
    <message>
        <source>Before the period ends</source>
        <translation>Før perioden slutter</translation>
    </message>
    <message>
        <source>Before another date</source>
        <translation>Før en annen dato</translation>
    </message>
    <message>
        <source>The same day of the year</source>
        <translation>Samme dag hvert år</translation>
    </message>
    <message>
        <source>No suggestion; the parties set it</source>
        <translation>Ikke noe forslag; partene setter den</translation>
    </message>
    <message>
        <source>Rest of the term as period</source>
        <translation>Resten av åremålet som periode</translation>
    </message>
    <message>
        <source>Evaluated every year</source>
        <translation>Evalueres hvert år</translation>
    </message>
    <message>
        <source>Goals say whether they last</source>
        <translation>Mål sier om de er varige</translation>
    </message>
    <message>
        <source>Document languages, steps and the choice of advice are changed in the text.</source>
        <translation>Dokumentspråk, steg og hvilke råd som gis, endres i teksten.</translation>
    </message>
    <message>
        <source>Also asked for</source>
        <translation>Malen spør også om</translation>
    </message>
    <message>
        <source>Editions for others</source>
        <translation>Utgaver for andre</translation>
    </message>
    <message>
        <source>Dimensions of success</source>
        <translation>Dimensjoner av suksess</translation>
    </message>
    <message>
        <source>Actions of a goal</source>
        <translation>Tiltak for et mål</translation>
    </message>
    <message>
        <source>Order of the goals</source>
        <translation>Rekkefølgen på målene</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Hva slags mål</translation>
    </message>
    <message>
        <source>Coordinated with</source>
        <translation>Samordnes med</translation>
    </message>
    <message>
        <source>Recognition other than pay</source>
        <translation>Belønning i andre former enn lønn</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>Name and description</source>
        <translation>Navn og beskrivelse</translation>
    </message>
    <message>
        <source>Names of things</source>
        <translation>Hva ting heter</translation>
    </message>
    <message>
        <source>The parties</source>
        <translation>Partene</translation>
    </message>
    <message>
        <source>Suggested titles</source>
        <translation>Foreslåtte titler</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Stillinger</translation>
    </message>
    <message>
        <source>Texts and clauses</source>
        <translation>Tekster og klausuler</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
    <message>
        <source>Suggested goals</source>
        <translation>Foreslåtte mål</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Evaluation source</source>
        <translation>Evalueringskilde</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Outcomes for pay</source>
        <translation>Utfall for lønnen</translation>
    </message>
    <message>
        <source>Headings of the assessment</source>
        <translation>Overskriftene i vurderingen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>Question sheet</source>
        <translation>Spørreskjema</translation>
    </message>
    <message>
        <source>Who answers the sheet</source>
        <translation>Hvem som svarer på skjemaet</translation>
    </message>
    <message>
        <source>Questions of the sheet</source>
        <translation>Spørsmålene i skjemaet</translation>
    </message>
    <message>
        <source>Scale of the sheet</source>
        <translation>Skalaen i skjemaet</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>Legg til en stilling</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Legg til en tekst</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Legg til en kategori</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Legg til et mål</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Legg til en indikator</translation>
    </message>
    <message>
        <source>Add an evaluation source</source>
        <translation>Legg til en evalueringskilde</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Legg til et nivå</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Legg til et utfall</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Legg til en overskrift</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Legg til en dato</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>add a goal</source>
        <translation>legge til et mål</translation>
    </message>
    <message>
        <source>delete goal {0}</source>
        <translation>slette mål {0}</translation>
    </message>
    <message>
        <source>Goal {0} deleted</source>
        <translation>Mål {0} er slettet</translation>
    </message>
    <message>
        <source>move goal {0}</source>
        <translation>flytte mål {0}</translation>
    </message>
    <message>
        <source>Goal {0} is now {1}</source>
        <translation>Mål {0} er nå {1}</translation>
    </message>
    <message>
        <source>add an indicator</source>
        <translation>legge til en indikator</translation>
    </message>
    <message>
        <source>add a source</source>
        <translation>legge til en kilde</translation>
    </message>
    <message numerus="yes">
        <source>add %n goal(s)</source>
        <translation>
            <numerusform>legge til %n mål</numerusform>
            <numerusform>legge til %n mål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) added</source>
        <translation>
            <numerusform>%n mål lagt til</numerusform>
            <numerusform>%n mål lagt til</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>Add %n goal(s)</source>
        <translation>
            <numerusform>Legg til %n mål</numerusform>
            <numerusform>Legg til %n mål</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal is ticked. Tick those you want.</source>
        <translation>Ingen mål er krysset av. Kryss av dem du vil ha.</translation>
    </message>
    <message>
        <source>Into the category</source>
        <translation>Til kategorien</translation>
    </message>
    <message>
        <source>Read the clipboard again</source>
        <translation>Les utklippstavlen på nytt</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Det er ingen tekst på utklippstavlen.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Lim inn rader</translation>
    </message>
    <message>
        <source>Copy rows in a spreadsheet or a table: goal, indicators, evaluation. Each row becomes a goal.</source>
        <translation>Kopier rader i et regneark eller en tabell: mål, indikatorer, evaluering. Hver rad blir et mål.</translation>
    </message>
    <message>
        <source>Copy from an earlier agreement</source>
        <translation>Kopier fra en tidligere avtale</translation>
    </message>
    <message>
        <source>Tick the goals you want. They come as new goals, in their category.</source>
        <translation>Kryss av målene du vil ha. De kommer som nye mål, i sin kategori.</translation>
    </message>
    <message>
        <source>Every goal of that agreement is already here.</source>
        <translation>Alle målene i den avtalen er her allerede.</translation>
    </message>
    <message>
        <source>There is no other agreement with goals in it.</source>
        <translation>Det finnes ingen annen avtale med mål i.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>When have we succeeded?</source>
        <translation>Når har vi lykkes?</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Eget bidrag</translation>
    </message>
    <message>
        <source>Why: comes from</source>
        <translation>Hvorfor: kommer fra</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Synlig for</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Høy prioritet</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnavn</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Valgfritt</translation>
    </message>
    <message>
        <source>edit goal {0}</source>
        <translation>redigere mål {0}</translation>
    </message>
    <message>
        <source>Must be filled in · one sentence</source>
        <translation>Må fylles ut · én setning</translation>
    </message>
    <message>
        <source>Comes with the form, shared by all leaders</source>
        <translation>Følger med malen, felles for alle lederne</translation>
    </message>
    <message>
        <source>Move goal {0} up (Alt+Shift+Up)</source>
        <translation>Flytt mål {0} opp (Alt+Shift+Pil opp)</translation>
    </message>
    <message>
        <source>Move goal {0} down (Alt+Shift+Down)</source>
        <translation>Flytt mål {0} ned (Alt+Shift+Pil ned)</translation>
    </message>
    <message>
        <source>Delete goal {0}</source>
        <translation>Slett mål {0}</translation>
    </message>
    <message>
        <source>Close goal {0}</source>
        <translation>Lukk mål {0}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke angitt</translation>
    </message>
    <message>
        <source>The leader</source>
        <translation>Lederen</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Enheten</translation>
    </message>
    <message>
        <source>Leader and unit</source>
        <translation>Leder og enhet</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Success, own contribution and link to the plan</source>
        <translation>Vellykket når, eget bidrag og kobling til planen</translation>
    </message>
    <message>
        <source>What the leader does to get there</source>
        <translation>Det lederen gjør for å komme dit</translation>
    </message>
    <message>
        <source>Plan, strategy or letter</source>
        <translation>Plan, strategi eller brev</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Henvisning</translation>
    </message>
    <message>
        <source>edit a goal</source>
        <translation>redigere et mål</translation>
    </message>
    <message>
        <source>change whom a goal applies to</source>
        <translation>endre hvem et mål gjelder</translation>
    </message>
    <message>
        <source>change who sees a goal</source>
        <translation>endre hvem som ser et mål</translation>
    </message>
    <message>
        <source>change a priority</source>
        <translation>endre en prioritet</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ikke noe skrevet ennå</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indikator</numerusform>
            <numerusform>%n indikatorer</numerusform>
        </translation>
    </message>
    <message>
        <source>No indicator, with a reason</source>
        <translation>Ingen indikator, med begrunnelse</translation>
    </message>
    <message numerus="yes">
        <source>%n to fill in</source>
        <translation>
            <numerusform>%n må fylles ut</numerusform>
            <numerusform>%n må fylles ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n råd</numerusform>
            <numerusform>%n råd</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Legg til mål</translation>
    </message>
    <message>
        <source>No goals here yet.</source>
        <translation>Ingen mål her ennå.</translation>
    </message>
    <message numerus="yes">
        <source>Add what the form suggests (%n)</source>
        <translation>
            <numerusform>Legg til det malen foreslår (%n)</numerusform>
            <numerusform>Legg til det malen foreslår (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>In a category this form doesn&apos;t have: move them</source>
        <translation>I en kategori malen ikke har: flytt dem</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested {0}</source>
        <translation>foreslått {0}</translation>
    </message>
    <message>
        <source>May be left out with a reason</source>
        <translation>Kan utelates med en begrunnelse</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Legg til indikator</translation>
    </message>
    <message>
        <source>No indicator, because</source>
        <translation>Ingen indikator, fordi</translation>
    </message>
    <message>
        <source>move an indicator</source>
        <translation>flytte en indikator</translation>
    </message>
    <message>
        <source>remove an indicator</source>
        <translation>fjerne en indikator</translation>
    </message>
    <message>
        <source>say why there is no indicator</source>
        <translation>begrunne at det ikke er noen indikator</translation>
    </message>
    <message>
        <source>What exists already: a survey, accounts, a report?</source>
        <translation>Hva finnes allerede: undersøkelse, regnskap, rapport?</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Legg til kilde</translation>
    </message>
    <message>
        <source>move a source</source>
        <translation>flytte en kilde</translation>
    </message>
    <message>
        <source>remove a source</source>
        <translation>fjerne en kilde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Yes/no</source>
        <translation>Ja/nei</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytt &amp;opp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytt ne&amp;d</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>Move or remove indicator {0}</source>
        <extracomment>(stretch, width at 100 % or 0) of each editor&apos;s column</extracomment>
        <translation>Flytt eller fjern indikator {0}</translation>
    </message>
    <message>
        <source>Move or remove the source: {0}</source>
        <translation>Flytt eller fjern kilden: {0}</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgangsverdi</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målverdi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Fra hvem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>edit an indicator</source>
        <translation>redigere en indikator</translation>
    </message>
    <message>
        <source>edit a source</source>
        <translation>redigere en kilde</translation>
    </message>
    <message>
        <source>Choose a goal first</source>
        <translation>Velg et mål først</translation>
    </message>
    <message>
        <source>&amp;Add goal</source>
        <translation>&amp;Legg til mål</translation>
    </message>
    <message>
        <source>Add &amp;indicator</source>
        <translation>Legg til &amp;indikator</translation>
    </message>
    <message>
        <source>De&amp;lete goal</source>
        <translation>&amp;Slett mål</translation>
    </message>
    <message>
        <source>Paste ro&amp;ws…</source>
        <translation>Lim inn rad&amp;er…</translation>
    </message>
    <message>
        <source>&amp;Copy from an earlier agreement…</source>
        <translation>&amp;Kopier fra en tidligere avtale…</translation>
    </message>
    <message>
        <source>&amp;Table view</source>
        <translation>&amp;Tabellvisning</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Ingen mål ennå</translation>
    </message>
    <message>
        <source>Add the first one, or copy from an earlier agreement.</source>
        <translation>Legg til det første, eller kopier fra en tidligere avtale.</translation>
    </message>
    <message>
        <source>Copy from earlier</source>
        <translation>Kopier fra tidligere</translation>
    </message>
    <message>
        <source>Table view</source>
        <translation>Tabellvisning</translation>
    </message>
    <message>
        <source>The goals as a table</source>
        <translation>Målene som tabell</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Keep goal {0} in my library</source>
        <translation>Ta vare på mål {0} i mitt bibliotek</translation>
    </message>
    <message>
        <source>&amp;Keep in my library</source>
        <translation>&amp;Ta vare på i mitt bibliotek</translation>
    </message>
    <message>
        <source>Li&amp;brary…</source>
        <translation>Bi&amp;bliotek…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Kravet</translation>
    </message>
    <message>
        <source>change whether a goal lasts</source>
        <translation>endre om et krav er varig</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke sagt</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>er varig</translation>
    </message>
    <message>
        <source>changes with the operative goals</source>
        <translation>endres med virksomhetens mål</translation>
    </message>
    <message>
        <source>Stands word for word in the plan</source>
        <translation>Står ordrett i planen</translation>
    </message>
    <message>
        <source>Usually set from above.</source>
        <translation>Fastsettes vanligvis ovenfra.</translation>
    </message>
    <message>
        <source>Either of you may propose.</source>
        <translation>Begge parter kan foreslå.</translation>
    </message>
    <message>
        <source>Changed by the amendment · {0}</source>
        <translation>Endret i endringsforslaget · {0}</translation>
    </message>
    <message>
        <source>Time, resources, quality, language, agreement, complaints?</source>
        <translation>Tid, ressurser, kvalitet, språk, enighet, klager?</translation>
    </message>
    <message>
        <source>add an action</source>
        <translation>legge til et tiltak</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Hva slags mål</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <source>The deadline</source>
        <translation>Tidsfristen</translation>
    </message>
    <message>
        <source>Use of resources</source>
        <translation>Ressursbruken</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvaliteten</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>Språket</translation>
    </message>
    <message>
        <source>No disagreement</source>
        <translation>Ingen uenighet</translation>
    </message>
    <message>
        <source>No complaints</source>
        <translation>Ingen klager</translation>
    </message>
    <message>
        <source>Outcome goal</source>
        <translation>Effektmål</translation>
    </message>
    <message>
        <source>Output goal</source>
        <translation>Resultatmål</translation>
    </message>
    <message>
        <source>Activity goal</source>
        <translation>Aktivitetsmål</translation>
    </message>
    <message>
        <source>Input goal</source>
        <translation>Innsatsmål</translation>
    </message>
    <message>
        <source>Priority {0}</source>
        <translation>Prioritet {0}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Ikke satt</translation>
    </message>
    <message>
        <source>put goals in order</source>
        <translation>sette mål i rekkefølge</translation>
    </message>
    <message>
        <source>change what counts</source>
        <translation>endre det som teller</translation>
    </message>
    <message>
        <source>Optional · more than one may count</source>
        <translation>Valgfritt · flere kan telle</translation>
    </message>
    <message>
        <source>Another agency or sector without which it can’t be reached</source>
        <translation>En annen etat eller sektor målet ikke kan nås uten</translation>
    </message>
    <message>
        <source>change what a goal is about</source>
        <translation>endre hva slags mål det er</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Det som teller</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Coordinated with</source>
        <translation>Samordnes med</translation>
    </message>
    <message>
        <source>Move or remove the action: {0}</source>
        <translation>Flytt eller fjern tiltaket: {0}</translation>
    </message>
    <message>
        <source>What is done to get there, by whom and by when</source>
        <translation>Hva som gjøres for å komme dit, av hvem og innen når</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Legg til tiltak</translation>
    </message>
    <message>
        <source>move an action</source>
        <translation>flytte et tiltak</translation>
    </message>
    <message>
        <source>remove an action</source>
        <translation>fjerne et tiltak</translation>
    </message>
    <message>
        <source>edit an action</source>
        <translation>endre et tiltak</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Året før</translation>
    </message>
    <message>
        <source>Part of the superior&apos;s goal</source>
        <translation>En del av overordnedes mål</translation>
    </message>
    <message>
        <source>Carried over from last year</source>
        <translation>Videreført fra i fjor</translation>
    </message>
    <message>
        <source>Carried over from {0}</source>
        <translation>Videreført fra {0}</translation>
    </message>
    <message>
        <source>{0}. Is it still right?</source>
        <translation>{0}. Stemmer det fortsatt?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>A goal that is not here</source>
        <translation>Et mål som ikke er her</translation>
    </message>
    <message>
        <source>change whose goal it is part of</source>
        <translation>endre hvilket mål det er en del av</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>About Ledarapp</source>
        <translation>Om Ledarapp</translation>
    </message>
    <message>
        <source>Ledarapp takes two people through a result agreement, from draft to signed assessment.</source>
        <translation>Ledarapp fører to personer gjennom en resultatavtale, fra utkast til signert vurdering.</translation>
    </message>
    <message>
        <source>What you write stays encrypted on this computer. The program makes no network calls, except to a time stamp server that you have named yourself.</source>
        <translation>Det du skriver, ligger kryptert på denne maskinen. Programmet bruker ikke nettet, bortsett fra en tidsstempeltjeneste du selv har valgt.</translation>
    </message>
    <message>
        <source>Your agreements lie in {0}</source>
        <translation>Avtalene dine ligger i {0}</translation>
    </message>
    <message>
        <source>Version {0}, licence EUPL 1.2. Built with Qt {1}.</source>
        <translation>Versjon {0}, lisens EUPL 1.2. Laget med Qt {1}.</translation>
    </message>
    <message>
        <source>Parts and their licences:</source>
        <translation>Deler og lisensene deres:</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Deler og lisensene deres</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lisenser…</translation>
    </message>
    <message>
        <source>Accessibility…</source>
        <translation>Tilgjengelighet…</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Insert the example</source>
        <translation>Sett inn eksempelet</translation>
    </message>
    <message>
        <source>Hide the help (F9)</source>
        <translation>Skjul hjelpen (F9)</translation>
    </message>
    <message>
        <source>The example is in the field</source>
        <translation>Eksempelet står i feltet</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Bring it back</source>
        <translation>Hent den tilbake</translation>
    </message>
    <message>
        <source>Check the signature</source>
        <translation>Kontroller signaturen</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Lukk sammenligningen</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Sammenlign med nå</translation>
    </message>
    <message>
        <source>{0} signed {1}</source>
        <translation>{0} signerte {1}</translation>
    </message>
    <message>
        <source>A kept version</source>
        <translation>En versjon</translation>
    </message>
    <message>
        <source>Package made</source>
        <translation>Pakke laget</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>Pakke hentet inn</translation>
    </message>
    <message>
        <source>Before a copy was opened</source>
        <translation>Før en kopi ble åpnet</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} kl. {1}</translation>
    </message>
    <message>
        <source>as the leader</source>
        <translation>som leder</translation>
    </message>
    <message>
        <source>as the superior</source>
        <translation>som overordnet leder</translation>
    </message>
    <message>
        <source>with a certificate</source>
        <translation>med sertifikat</translation>
    </message>
    <message>
        <source>by pen on paper</source>
        <translation>med penn på papir</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>versjon {0}</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>avtalen</translation>
    </message>
    <message>
        <source>the self-evaluation</source>
        <translation>egenevalueringen</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>vurderingen</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Ingenting har skjedd ennå.</translation>
    </message>
    <message>
        <source>Versions you keep under a name (Ctrl+S), packages and signatures will stand here.</source>
        <translation>Her kommer versjoner du tar vare på under et navn (Ctrl+S), pakker og signaturer.</translation>
    </message>
    <message>
        <source>What was kept, sent, received and signed</source>
        <translation>Det som er tatt vare på, sendt, mottatt og signert</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Everything reads as it does now.</source>
        <translation>Alt står slik det gjør nå.</translation>
    </message>
    <message>
        <source>What it said then is back.</source>
        <translation>Det som sto da, er tilbake.</translation>
    </message>
    <message>
        <source>bring back “{0}”</source>
        <translation>hente tilbake «{0}»</translation>
    </message>
    <message>
        <source>Save the picture of the sheet…</source>
        <translation>Lagre bildet av arket…</translation>
    </message>
    <message>
        <source>It says: “{0}”</source>
        <translation>Den sier: «{0}»</translation>
    </message>
    <message>
        <source>Content {0}</source>
        <translation>Innhold {0}</translation>
    </message>
    <message>
        <source>Content {0} · certificate {1}</source>
        <translation>Innhold {0} · sertifikat {1}</translation>
    </message>
    <message>
        <source>The program can&apos;t check a signature by pen: the paper itself is the proof.</source>
        <translation>Programmet kan ikke kontrollere en signatur med penn: Papiret selv er beviset.</translation>
    </message>
    <message>
        <source>Picture kept: {0}, {1} kB.</source>
        <translation>Bildet er lagret: {0}, {1} kB.</translation>
    </message>
    <message>
        <source>Compare two…</source>
        <translation>Sammenlign to …</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>There are no remarks</source>
        <translation>Det er ingen merknader</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det gikk ikke</translation>
    </message>
    <message>
        <source>Everything up to the last pause in your typing is here.</source>
        <translation>Alt fram til siste pause i skrivingen er her.</translation>
    </message>
    <message>
        <source>The program was not closed properly</source>
        <translation>Programmet ble ikke avsluttet riktig</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>The certificate you sign with</source>
        <translation>Sertifikatet du signerer med</translation>
    </message>
    <message>
        <source>Made here, in your name</source>
        <translation>Laget her, i ditt navn</translation>
    </message>
    <message>
        <source>From a file (.p12 or .pfx)</source>
        <translation>Fra en fil (.p12 eller .pfx)</translation>
    </message>
    <message>
        <source>On a smart card</source>
        <translation>På et smartkort</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Velg filen…</translation>
    </message>
    <message>
        <source>The file&apos;s password</source>
        <translation>Passordet til filen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>Lag sertifikatet</translation>
    </message>
    <message>
        <source>Look for certificates</source>
        <translation>Se etter sertifikater</translation>
    </message>
    <message>
        <source>Use this certificate</source>
        <translation>Bruk dette sertifikatet</translation>
    </message>
    <message>
        <source>A certificate and its secret key are made for: {0}. The key stays on this computer, encrypted. Others see your name and ask you once whether the certificate is yours.</source>
        <translation>Det lages et sertifikat med hemmelig nøkkel for: {0}. Nøkkelen blir på denne maskinen, kryptert. Andre ser navnet ditt og spør deg én gang om sertifikatet er ditt.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Velg en sertifikatfil</translation>
    </message>
    <message>
        <source>Certificate files (*.p12 *.pfx)</source>
        <translation>Sertifikatfiler (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det gikk ikke</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Ikke noe sertifikat ennå</translation>
    </message>
    <message>
        <source>You choose one when you sign for the first time.</source>
        <translation>Du velger et når du signerer første gang.</translation>
    </message>
    <message>
        <source>Certificate made here</source>
        <translation>Sertifikat laget her</translation>
    </message>
    <message>
        <source>{0}, on the card “{1}”</source>
        <translation>{0}, på kortet «{1}»</translation>
    </message>
    <message>
        <source>Valid until {0}</source>
        <translation>Gyldig til {0}</translation>
    </message>
    <message>
        <source>Put the card in the reader. The key never leaves the card; its PIN is asked for at each signature and kept nowhere.</source>
        <translation>Sett kortet i leseren. Nøkkelen forlater aldri kortet; du blir spurt om PIN-koden ved hver signatur, og den lagres ikke.</translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation>Velg et annet bibliotek…</translation>
    </message>
    <message>
        <source>The card&apos;s library</source>
        <translation>Kortets bibliotek</translation>
    </message>
    <message>
        <source>Looking for cards…</source>
        <translation>Ser etter kort…</translation>
    </message>
    <message>
        <source>Choose the card&apos;s library</source>
        <translation>Velg kortets bibliotek</translation>
    </message>
    <message>
        <source>Libraries (*.so *.dll *.dylib)</source>
        <translation>Biblioteker (*.so *.dll *.dylib)</translation>
    </message>
    <message>
        <source>{0}, on the card “{1}”, valid until {2}</source>
        <translation>{0}, på kortet «{1}», gyldig til {2}</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Passphrase needed</source>
        <translation>Trenger passordfrase</translation>
    </message>
    <message>
        <source>Do not rely on it</source>
        <translation>Ikke stol på den</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Valid, not known yet</source>
        <translation>Gyldig, ikke kjent ennå</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lest</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ulest</translation>
    </message>
    <message>
        <source>From and unit</source>
        <translation>Fra og enhet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versjon {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n new package(s) in the inbox</source>
        <translation>
            <numerusform>%n ny pakke i innboksen</numerusform>
            <numerusform>%n nye pakker i innboksen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation>Navn eller enhet</translation>
    </message>
    <message>
        <source>Nothing here answers to that.</source>
        <translation>Ingenting her svarer til det.</translation>
    </message>
    <message>
        <source>Packages that have come</source>
        <translation>Pakker som er kommet</translation>
    </message>
    <message>
        <source>Search the inbox</source>
        <translation>Søk i innboksen</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n pakke</numerusform>
            <numerusform>%n pakker</numerusform>
        </translation>
    </message>
    <message>
        <source>The package from {0} is deleted.</source>
        <translation>Pakken fra {0} er slettet.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Innboks</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hent tilbake</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Kikk</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Drop packages anywhere on the window, several at once. Enter opens, Space peeks, Delete puts away. Nothing is taken in until you say so.</source>
        <translation>Slipp pakker hvor som helst i vinduet, gjerne flere på én gang. Enter åpner, mellomrom kikker, Delete legger bort. Ingenting tas inn før du sier det.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Can&apos;t be taken in</source>
        <translation>Kan ikke tas inn</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Which packages</source>
        <translation>Hvilke pakker</translation>
    </message>
    <message>
        <source>Not put into the inbox</source>
        <translation>Ikke lagt i innboksen</translation>
    </message>
    <message>
        <source>Signature: {0}</source>
        <translation>Signatur: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the agreement</source>
        <translation>
            <numerusform>%n merknad til avtalen</numerusform>
            <numerusform>%n merknader til avtalen</numerusform>
        </translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Fil: {0}</translation>
    </message>
    <message>
        <source>Your section leaders create them with “Create package”.</source>
        <translation>Seksjonslederne dine lager dem med «Lag pakke».</translation>
    </message>
    <message>
        <source>Your superior creates them with “Create package”.</source>
        <translation>Din overordnede lager dem med «Lag pakke».</translation>
    </message>
    <message>
        <source>No packages yet.</source>
        <translation>Ingen pakker ennå.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Åpne en fil…</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} av {1}: {2}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more file(s).</source>
        <translation>
            <numerusform>Og %n fil til.</numerusform>
            <numerusform>Og %n filer til.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldingen</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Next: {0}</source>
        <translation>Neste: {0}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikke lagret</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>Lagret kl. {0}</translation>
    </message>
    <message>
        <source>{0}:{1}</source>
        <translation>{0}.{1}</translation>
    </message>
</context>
<context>
    <name>KeepVersion</name>
    <message>
        <source>Keep this version</source>
        <translation>Ta vare på denne versjonen</translation>
    </message>
    <message>
        <source>Everything you write is saved by itself. A version keeps the agreement as it is now, under a name. You find it under History.</source>
        <translation>Alt du skriver, lagres av seg selv. En versjon tar vare på avtalen slik den er nå, under et navn. Du finner den under Historikk.</translation>
    </message>
    <message>
        <source>Before the talk with {0}</source>
        <translation>Før samtalen med {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ta vare på</translation>
    </message>
    <message>
        <source>Kept as “{0}”.</source>
        <translation>Tatt vare på som «{0}».</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>From the library</source>
        <translation>Fra biblioteket</translation>
    </message>
    <message>
        <source>Write the goal first</source>
        <translation>Skriv målet først</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Skriv noe først</translation>
    </message>
    <message>
        <source>Your library has this already</source>
        <translation>Dette er alt i biblioteket ditt</translation>
    </message>
    <message>
        <source>Kept in your library</source>
        <translation>Tatt vare på i biblioteket ditt</translation>
    </message>
    <message>
        <source>insert from the library</source>
        <translation>sette inn fra biblioteket</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Sett inn</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n tekst</numerusform>
            <numerusform>%n tekster</numerusform>
        </translation>
    </message>
    <message>
        <source>Inserted under “{0}”</source>
        <translation>Satt inn under «{0}»</translation>
    </message>
    <message>
        <source>Open the goal it belongs to first</source>
        <translation>Åpne først målet den hører til</translation>
    </message>
    <message>
        <source>Inserted in goal {0}</source>
        <translation>Satt inn i mål {0}</translation>
    </message>
    <message numerus="yes">
        <source>With its %n indicators and sources</source>
        <translation>
            <numerusform>Med indikatoren eller kilden som hører til</numerusform>
            <numerusform>Med %n indikatorer og kilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Side of responsibility</source>
        <translation>Side av ansvaret</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Hvor fra</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>Every side of responsibility</source>
        <translation>Alle sider av ansvaret</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation>Fra alle hyller</translation>
    </message>
    <message>
        <source>Search: part of a word is enough</source>
        <translation>Søk: en del av et ord er nok</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>Library files (*.toml)</source>
        <translation>Biblioteksfiler (*.toml)</translation>
    </message>
    <message>
        <source>Your library is empty: keep a goal in it first</source>
        <translation>Biblioteket ditt er tomt: ta vare på et mål først</translation>
    </message>
    <message>
        <source>library</source>
        <translation>bibliotek</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Lagret som {0}</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Angre: {0}</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Ny tekst</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Ta inn en fil…</translation>
    </message>
    <message>
        <source>Save my library as a file…</source>
        <translation>Lagre biblioteket mitt som fil…</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>Teksten er endret</translation>
    </message>
    <message>
        <source>Text added</source>
        <translation>Teksten er lagt til</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Teksten er slettet</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken in</source>
        <translation>
            <numerusform>%n tekst tatt inn</numerusform>
            <numerusform>%n tekster tatt inn</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Evaluation source</source>
        <translation>Evalueringskilde</translation>
    </message>
    <message>
        <source>Development measure</source>
        <translation>Utviklingstiltak</translation>
    </message>
    <message>
        <source>The leader’s own role</source>
        <translation>Lederens egen rolle</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Faglig</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medarbeidere</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brukere</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekster</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ta vare på</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Take in what is ticked</source>
        <translation>Ta inn det som er avkrysset</translation>
    </message>
    <message>
        <source>Here it reads: {0}</source>
        <translation>Her står det: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read differently here</source>
        <translation>
            <numerusform>%n har en annen tekst her</numerusform>
            <numerusform>%n har en annen tekst her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n er her alt</numerusform>
            <numerusform>%n er her alt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>The window is locked in one minute. What you have written is saved.</source>
        <translation>Vinduet låses om ett minutt. Det du har skrevet, er lagret.</translation>
    </message>
    <message>
        <source>Stay unlocked</source>
        <translation>Hold det åpent</translation>
    </message>
    <message>
        <source>Nobody has used the program for a while</source>
        <translation>Ingen har brukt programmet på en stund</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Remove the passphrase</source>
        <translation>Fjern passordfrasen</translation>
    </message>
    <message>
        <source>Let the password store open it</source>
        <translation>La passordlageret åpne</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Lag en ny gjenopprettingskode…</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny passordfrase</translation>
    </message>
    <message>
        <source>Four words or more that you remember</source>
        <translation>Fire ord eller flere som du husker</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Bruk denne passordfrasen</translation>
    </message>
    <message>
        <source>This is a passing profile: it ends with the program.</source>
        <translation>Dette er en midlertidig profil. Den forsvinner når programmet lukkes.</translation>
    </message>
    <message>
        <source>The computer&apos;s password store opens your agreements.</source>
        <translation>Passordlageret på maskinen åpner avtalene dine.</translation>
    </message>
    <message>
        <source>A passphrase opens your agreements.</source>
        <translation>En passordfrase åpner avtalene dine.</translation>
    </message>
    <message>
        <source>The recovery code has been tried and works.</source>
        <translation>Gjenopprettingskoden er prøvd og virker.</translation>
    </message>
    <message>
        <source>You have not yet tried the recovery code.</source>
        <translation>Du har ikke prøvd gjenopprettingskoden ennå.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Endre passordfrasen…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Velg en passordfrase…</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Skriv inn en passordfrase.</translation>
    </message>
    <message>
        <source>The passphrase opens your agreements from now on.</source>
        <translation>Passordfrasen åpner avtalene dine fra nå av.</translation>
    </message>
    <message>
        <source>The passphrase opens nothing any longer.</source>
        <translation>Passordfrasen åpner ikke noe lenger.</translation>
    </message>
    <message>
        <source>The computer&apos;s password store opens your agreements from now on.</source>
        <translation>Passordlageret på maskinen åpner avtalene dine fra nå av.</translation>
    </message>
    <message>
        <source>This code opens your agreements when all else fails. Print it and keep it where you keep important papers. It is shown only now, and the old code opens nothing any longer.</source>
        <translation>Denne koden åpner avtalene dine når alt annet svikter. Skriv den ut og legg den der du har viktige papirer. Den vises bare nå, og den gamle koden åpner ikke noe lenger.</translation>
    </message>
    <message>
        <source>The recovery code works.</source>
        <translation>Gjenopprettingskoden virker.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det gikk ikke</translation>
    </message>
    <message>
        <source>The window locks when nobody has used it for</source>
        <translation>Vinduet låses når ingen har brukt det på</translation>
    </message>
    <message>
        <source>And when the computer locks or goes to sleep. Ctrl+L locks at once.</source>
        <translation>Også når maskinen låses eller går i dvale. Ctrl+L låser med en gang.</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>aldri av seg selv</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>No goal fits this choice.</source>
        <translation>Ingen mål passer til dette valget.</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Det som har skjedd</translation>
    </message>
    <message>
        <source>Which goals to show</source>
        <translation>Hvilke mål som vises</translation>
    </message>
    <message>
        <source>With something noted</source>
        <translation>Med noe notert</translation>
    </message>
    <message>
        <source>With nothing noted</source>
        <translation>Uten noe notert</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alle mål</translation>
    </message>
    <message>
        <source>Something is noted on every goal</source>
        <translation>Det er notert noe på hvert mål</translation>
    </message>
    <message>
        <source>Nothing is noted yet. A line now spares a search before the talk.</source>
        <translation>Ingenting er notert ennå. En linje nå sparer deg for leting før samtalen.</translation>
    </message>
    <message>
        <source>Something is noted on {0} of {1} goals</source>
        <translation>Det er notert noe på {0} av {1} mål</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Ingenting notert ennå.</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Ikke noe grunnlag ennå</translation>
    </message>
    <message>
        <source>delete a note</source>
        <translation>slette et notat</translation>
    </message>
    <message>
        <source>The note is deleted</source>
        <translation>Notatet er slettet</translation>
    </message>
    <message>
        <source>Noted in the year</source>
        <translation>Notert i året</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Noter hva som har skjedd</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Endre dette notatet</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Slett dette notatet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Legg til filer…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Verdi nå</translation>
    </message>
    <message>
        <source>Where it is known from</source>
        <translation>Hvor det er kjent fra</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Hvem som sa det</translation>
    </message>
    <message>
        <source>note what happened</source>
        <translation>notere hva som har skjedd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Saved as you write. Drop files here as evidence.</source>
        <translation>Lagres mens du skriver. Slipp filer her som grunnlag.</translation>
    </message>
    <message>
        <source>A number, with its unit</source>
        <translation>Et tall med enhet</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Velg filer</translation>
    </message>
    <message>
        <source>Goes along in packages</source>
        <translation>Følger med i pakker</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Fjern {0}</translation>
    </message>
    <message>
        <source>stays with you</source>
        <translation>blir hos deg</translation>
    </message>
    <message>
        <source>{0} is with {1} and was not sent</source>
        <translation>{0} ligger hos {1} og ble ikke sendt</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;New agreement</source>
        <translation>&amp;Ny avtale</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Åpne…</translation>
    </message>
    <message>
        <source>Look at an &amp;example</source>
        <translation>Se på et &amp;eksempel</translation>
    </message>
    <message>
        <source>Keep a &amp;version…</source>
        <translation>&amp;Ta vare på en versjon…</translation>
    </message>
    <message>
        <source>&amp;Preview and print</source>
        <translation>&amp;Forhåndsvis og skriv ut</translation>
    </message>
    <message>
        <source>Save the &amp;document as…</source>
        <translation>Lagre &amp;dokumentet som…</translation>
    </message>
    <message>
        <source>Create pac&amp;kage</source>
        <translation>Lag &amp;pakke</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Innstillinger…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Lukk vinduet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Søk…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Søk &amp;neste</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Søk f&amp;orrige</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Oversikt</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>&amp;Neste område</translation>
    </message>
    <message>
        <source>Previous re&amp;gion</source>
        <translation>&amp;Forrige område</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tekststørrelse</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Høy kontrast</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Større</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Mindre</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normal størrelse</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Avtale</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Neste steg</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>&amp;Forrige steg</translation>
    </message>
    <message>
        <source>&amp;Go to step</source>
        <translation>&amp;Gå til steg</translation>
    </message>
    <message>
        <source>Next &amp;remark</source>
        <translation>Neste &amp;merknad</translation>
    </message>
    <message>
        <source>Previous re&amp;mark</source>
        <translation>Forrige me&amp;rknad</translation>
    </message>
    <message>
        <source>&amp;Dates as calendar file…</source>
        <translation>&amp;Datoer som kalenderfil…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Hurtig&amp;taster</translation>
    </message>
    <message>
        <source>&amp;About Ledarapp</source>
        <translation>&amp;Om Ledarapp</translation>
    </message>
    <message>
        <source>Step &amp;{0}</source>
        <translation>Steg &amp;{0}</translation>
    </message>
    <message>
        <source>Continue &amp;where you were</source>
        <translation>Fo&amp;rtsett der du var</translation>
    </message>
    <message>
        <source>Continue &amp;where you were: {0}</source>
        <translation>Fo&amp;rtsett der du var: {0}</translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>&amp;Angre: {0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>&amp;Gjør om: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Merk alt</translation>
    </message>
    <message>
        <source>&amp;Bring back a backup…</source>
        <translation>&amp;Hent tilbake en sikkerhetskopi…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Lå&amp;s</translation>
    </message>
    <message>
        <source>Personal da&amp;ta…</source>
        <translation>Pers&amp;onopplysninger…</translation>
    </message>
    <message>
        <source>&amp;Diagnostic report…</source>
        <translation>&amp;Diagnoserapport…</translation>
    </message>
    <message>
        <source>Propose an &amp;amendment…</source>
        <translation>Foreslå en &amp;endring…</translation>
    </message>
    <message>
        <source>Inbo&amp;x</source>
        <translation>&amp;Innboks</translation>
    </message>
    <message>
        <source>Help with this &amp;field</source>
        <translation>Hjelp til dette &amp;feltet</translation>
    </message>
    <message>
        <source>Help &amp;pane</source>
        <translation>Hjelpe&amp;rute</translation>
    </message>
    <message>
        <source>Find &amp;everywhere…</source>
        <translation>Søk o&amp;veralt…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Sist &amp;brukt</translation>
    </message>
    <message>
        <source>An agreement without a name</source>
        <translation>En avtale uten navn</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Tøm listen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Til&amp;bake</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>F&amp;ram</translation>
    </message>
    <message>
        <source>Printed &amp;guide…</source>
        <translation>Veiledning til &amp;utskrift…</translation>
    </message>
    <message>
        <source>&amp;Countersign together</source>
        <translation>Signer fl&amp;ere sammen</translation>
    </message>
    <message>
        <source>Compare t&amp;wo…</source>
        <translation>Sa&amp;mmenlign to …</translation>
    </message>
    <message>
        <source>Goals that hang togeth&amp;er</source>
        <translation>Mål som hen&amp;ger sammen</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-dokumenter (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Nettsider (*.html)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
    <message>
        <source>Copies of agreements (*.json)</source>
        <translation>Kopier av avtaler (*.json)</translation>
    </message>
    <message>
        <source>Packages (*.asice)</source>
        <translation>Pakker (*.asice)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Lagret som {0}</translation>
    </message>
    <message>
        <source>Library files (*.toml)</source>
        <translation>Biblioteksfiler (*.toml)</translation>
    </message>
    <message>
        <source>Photographs (*.jpg)</source>
        <translation>Fotografier (*.jpg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Encrypted packages (*.age)</source>
        <translation>Krypterte pakker (*.age)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstfiler (*.txt)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Tegninger (*.svg)</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Steps 1–3 of {0}</source>
        <translation>Steg 1–3 av {0}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>All {0} steps</source>
        <translation>Alle {0} steg</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Steg {0} av {1}</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>Hos deg</translation>
    </message>
    <message>
        <source>With {0}</source>
        <translation>Hos {0}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Post holder and unit</source>
        <translation>Stillingsinnehaver og enhet</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tur</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Neste frist</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Neste periode</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hent tilbake</translation>
    </message>
    <message>
        <source>Continue: {0}</source>
        <translation>Fortsett: {0}</translation>
    </message>
    <message>
        <source>It is kept until {0} and can be brought back until then.</source>
        <translation>Den blir liggende til {0} og kan hentes tilbake til da.</translation>
    </message>
    <message>
        <source>Deleted on {0}</source>
        <translation>Slettet {0}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Overordnet</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Dokumentspråk</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Sist endret</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Om %n dag</numerusform>
            <numerusform>Om %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the draft ready for {0}</source>
        <translation>Gjør utkastet klart for {0}</translation>
    </message>
    <message>
        <source>Read and sign the agreement with {0}</source>
        <translation>Les og signer avtalen med {0}</translation>
    </message>
    <message>
        <source>Write the self-evaluation for {0}</source>
        <translation>Skriv egenevalueringen til {0}</translation>
    </message>
    <message>
        <source>Write the assessment of {0}</source>
        <translation>Skriv vurderingen av {0}</translation>
    </message>
    <message>
        <source>Read the assessment from {0} and sign</source>
        <translation>Les vurderingen fra {0} og signer</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Åpne…</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny avtale</translation>
    </message>
    <message>
        <source>No agreements yet.</source>
        <translation>Ingen avtaler ennå.</translation>
    </message>
    <message>
        <source>Begin a new one, open a package you have been sent, or look at an example first.</source>
        <translation>Begynn på en ny, åpne en pakke du har fått, eller se på et eksempel først.</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Se på et eksempel</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Her er det tomt.</translation>
    </message>
    <message>
        <source>Nothing in this list holds these words.</source>
        <translation>Ingenting i listen inneholder disse ordene.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n avtale</numerusform>
            <numerusform>%n avtaler</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement with {0} is deleted.</source>
        <translation>Avtalen med {0} er slettet.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>My leaders</source>
        <translation>Mine ledere</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettede</translation>
    </message>
    <message>
        <source>My agreements</source>
        <translation>Mine avtaler</translation>
    </message>
    <message>
        <source>My leaders&apos; agreements</source>
        <translation>Mine lederes avtaler</translation>
    </message>
    <message>
        <source>Deleted agreements</source>
        <translation>Slettede avtaler</translation>
    </message>
    <message>
        <source>Name, unit or form</source>
        <translation>Navn, enhet eller mal</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Søk i listen</translation>
    </message>
    <message>
        <source>{0}, round {1}</source>
        <translation>{0}, runde {1}</translation>
    </message>
    <message>
        <source>It is signed, so it does not go by itself. It is erased under File › Personal data.</source>
        <translation>Den er signert, så den forsvinner ikke av seg selv. Den slettes for godt under Fil › Personopplysninger.</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>{0} as PDF, signed by {1}</source>
        <translation>{0} som PDF, signert av {1}</translation>
    </message>
    <message>
        <source>The self-evaluation with words and ratings</source>
        <translation>Egenevalueringen med ord og nivåer</translation>
    </message>
    <message>
        <source>The assessment with words and ratings</source>
        <translation>Vurderingen med ord og nivåer</translation>
    </message>
    <message>
        <source>What you have noted in the year</source>
        <translation>Det du har notert i året</translation>
    </message>
    <message>
        <source>Your self-evaluation: it goes along when you have signed it</source>
        <translation>Egenevalueringen din: Den blir med når du har signert den</translation>
    </message>
    <message>
        <source>Your assessment: it goes along when you have signed it</source>
        <translation>Vurderingen din: Den blir med når du har signert den</translation>
    </message>
    <message>
        <source>Which advice you have put aside, and why</source>
        <translation>Hvilke råd du har satt til side, og hvorfor</translation>
    </message>
    <message>
        <source>{0}: the file stays with you, its name goes along</source>
        <translation>{0}: filen blir hos deg, navnet følger med</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>versjon {0}</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Et utkast</translation>
    </message>
    <message>
        <source>Signed by one party</source>
        <translation>Signert av én part</translation>
    </message>
    <message>
        <source>Agreed and signed by both</source>
        <translation>Avtalt og signert av begge</translation>
    </message>
    <message>
        <source>With the signed self-evaluation</source>
        <translation>Med den signerte egenevalueringen</translation>
    </message>
    <message>
        <source>With the signed assessment</source>
        <translation>Med den signerte vurderingen</translation>
    </message>
    <message>
        <source>Closed: the assessment is signed by both</source>
        <translation>Avsluttet: Vurderingen er signert av begge</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Blir med</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Blir her</translation>
    </message>
    <message>
        <source>Make the package for {0}…</source>
        <translation>Lag pakken til {0}…</translation>
    </message>
    <message>
        <source>The package is sealed with your certificate: {0} sees who made it and that it is whole.</source>
        <translation>Pakken forsegles med sertifikatet ditt: {0} ser hvem som har laget den, og at den er uendret.</translation>
    </message>
    <message>
        <source>One file with everything the other party is to see</source>
        <translation>Én fil med alt den andre parten skal se</translation>
    </message>
    <message>
        <source>Package created. Send the file the way you have agreed.</source>
        <translation>Pakken er laget. Send filen slik dere er enige om.</translation>
    </message>
    <message>
        <source>{0}, made at {1}. Send the file the way you have agreed.</source>
        <translation>{0}, laget kl. {1}. Send filen slik dere er enige om.</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Vis i mappen</translation>
    </message>
    <message>
        <source>Package created</source>
        <translation>Pakken er laget</translation>
    </message>
    <message>
        <source>The package is being encrypted; with a passphrase that takes a few seconds.</source>
        <translation>Pakken krypteres; med passordfrase tar det noen sekunder.</translation>
    </message>
    <message>
        <source>An encrypted package</source>
        <translation>En kryptert pakke</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of sheets signed by pen</source>
        <translation>
            <numerusform>%n bilde av et ark signert med penn</numerusform>
            <numerusform>%n bilder av ark signert med penn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Side {0} av {1}</translation>
    </message>
    <message>
        <source>The pages of the document</source>
        <translation>Sidene i dokumentet</translation>
    </message>
    <message>
        <source>“Read as text” gives the same words to be read aloud.</source>
        <translation>«Les som tekst» gir de samme ordene til opplesing.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Les som tekst</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele siden</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sidebredde</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Change between the whole page and the page&apos;s width</source>
        <translation>Bytt mellom hele siden og sidebredden</translation>
    </message>
    <message>
        <source>The document as text</source>
        <translation>Dokumentet som tekst</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>Personal data</source>
        <translation>Personopplysninger</translation>
    </message>
    <message>
        <source>Everybody who is a party to an agreement here, the deleted ones included. What is written about them elsewhere, in the text of another agreement, is not counted.</source>
        <translation>Alle som er part i en avtale her, også i de slettede. Det som står om dem andre steder, i teksten til en annen avtale, er ikke regnet med.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Write the name to erase it</source>
        <translation>Skriv navnet for å slette det</translation>
    </message>
    <message>
        <source>The file for handing over holds all that is kept, the signed documents too; Ledarapp can take it in again. It is not encrypted: send it as you send personnel papers.</source>
        <translation>Filen som utleveres, inneholder alt som er lagret, også de signerte dokumentene, og Ledarapp kan hente den inn igjen. Den er ikke kryptert: Send den slik du sender personalpapirer.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Slett for godt…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Utlever…</translation>
    </message>
    <message>
        <source>{0} and {1} go for good, here and in every backup on this computer, and with them what the other party has written. Nobody can bring them back. Hand the data over first if anybody may need it.</source>
        <translation>{0} og {1} forsvinner for godt, her og i alle sikkerhetskopier på denne maskinen, og med dem det den andre parten har skrevet. Ingen kan hente dem tilbake. Utlever opplysningene først hvis noen kan få bruk for dem.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone</source>
        <translation>Dette kan ikke angres</translation>
    </message>
    <message>
        <source>Nothing of it is left here or in the backups that can be read.</source>
        <translation>Ingenting av det er igjen her eller i sikkerhetskopiene som kan leses.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Packages were sent to the other party on {0}. Ask for them to be erased there too.</source>
        <translation>Pakker ble sendt til den andre parten {0}. Be om at de blir slettet der også.</translation>
    </message>
    <message>
        <source>These files are damaged and could not be searched: {0}. Delete them by hand if they must go too.</source>
        <translation>Disse filene er skadet og kunne ikke gjennomsøkes: {0}. Slett dem for hånd hvis de også må bort.</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopier som bilde</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Kopier tallene</translation>
    </message>
    <message>
        <source>Save the plot…</source>
        <translation>Lagre figuren…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The pages are being drawn…</source>
        <translation>Sidene tegnes…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Lagre et annet sted…</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Ikke vist</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lagre som PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Open in my PDF reader</source>
        <translation>Åpne i PDF-leseren min</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Skri&amp;v ut…</translation>
    </message>
    <message>
        <source>&amp;Open in my PDF reader</source>
        <translation>&amp;Åpne i PDF-leseren min</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtalen</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Egenevalueringen</translation>
    </message>
    <message>
        <source>Assessment record</source>
        <translation>Vurderingen</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Hva som er med</translation>
    </message>
    <message>
        <source>&amp;What goes in…</source>
        <translation>&amp;Hva som er med…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Edition for the unit</source>
        <translation>Utgave for enheten</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Offentlig utgave</translation>
    </message>
    <message>
        <source>Copy for submission</source>
        <translation>Eksemplar til innsending</translation>
    </message>
    <message>
        <source>Agenda for the talk</source>
        <translation>Samtaleplan</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Tomt skjema</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n signatur</numerusform>
            <numerusform>%n signaturer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Ikke signert</translation>
    </message>
    <message>
        <source>What the amendment changes</source>
        <translation>Hva endringen gjelder</translation>
    </message>
    <message>
        <source>Mid-year review</source>
        <translation>Halvårssamtale</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Target {0}</source>
        <translation>Mål {0}</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Vis som liste</translation>
    </message>
    <message>
        <source>Show as line</source>
        <translation>Vis som linje</translation>
    </message>
    <message>
        <source>The arrow keys walk the values.</source>
        <translation>Piltastene går gjennom verdiene.</translation>
    </message>
    <message>
        <source>{0}: {1}, no target set</source>
        <translation>{0}: {1}, ikke satt noe mål</translation>
    </message>
    <message>
        <source>{0}: {1}, target {2} reached</source>
        <translation>{0}: {1}, målet {2} er nådd</translation>
    </message>
    <message>
        <source>{0}: {1}, target {2} not reached yet, higher is better</source>
        <translation>{0}: {1}, målet {2} er ikke nådd ennå, høyere er bedre</translation>
    </message>
    <message>
        <source>{0}: {1}, target {2} not reached yet, lower is better</source>
        <translation>{0}: {1}, målet {2} er ikke nådd ennå, lavere er bedre</translation>
    </message>
    <message>
        <source>{0}: {1}, outside the range {2}</source>
        <translation>{0}: {1}, utenfor området {2}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Encrypt the package</source>
        <translation>Krypter pakken</translation>
    </message>
    <message>
        <source>for {0} alone</source>
        <translation>bare for {0}</translation>
    </message>
    <message>
        <source>with a passphrase</source>
        <translation>med en passordfrase</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>uten kryptering</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), such as four words</source>
        <translation>
            <numerusform>Minst %n tegn, for eksempel fire ord</numerusform>
            <numerusform>Minst %n tegn, for eksempel fire ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {0} and you can open the file.</source>
        <translation>Bare {0} og du kan åpne filen.</translation>
    </message>
    <message>
        <source>Tell {0} the passphrase by phone, not by the way you send the file.</source>
        <translation>Gi {0} passordfrasen på telefon, ikke samme vei som du sender filen.</translation>
    </message>
    <message>
        <source>Anybody who gets hold of the file can read it.</source>
        <translation>Den som får tak i filen, kan lese den.</translation>
    </message>
    <message>
        <source>To encrypt for {0} alone, exchange contact cards first: Settings, People I know.</source>
        <translation>For å kryptere bare for {0}: Utveksle kontaktkort først, under Innstillinger, Personer jeg kjenner.</translation>
    </message>
    <message>
        <source>Passphrase for this package</source>
        <translation>Passordfrase for denne pakken</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Your agreements are locked</source>
        <translation>Avtalene dine er låst</translation>
    </message>
    <message>
        <source>They are kept encrypted on this computer, in {0}</source>
        <translation>De ligger kryptert på denne maskinen, i {0}</translation>
    </message>
    <message>
        <source>How your agreements are locked</source>
        <translation>Slik låses avtalene dine</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>Four words or more that you remember</source>
        <translation>Fire ord eller flere som du husker</translation>
    </message>
    <message>
        <source>Nobody can open the agreements without the key, not even those who made the program. On the next page you get a recovery code for the day when the passphrase is lost.</source>
        <translation>Ingen kan åpne avtalene uten nøkkelen, heller ikke de som har laget programmet. På neste side får du en gjenopprettingskode til den dagen passordfrasen er borte.</translation>
    </message>
    <message>
        <source>Lock and continue</source>
        <translation>Lås og fortsett</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Skriv inn en passordfrase.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Gjenopprettingskoden din</translation>
    </message>
    <message>
        <source>It opens your agreements when the password store or the passphrase fails. Print it and keep it where you keep important papers. It is shown only now.</source>
        <translation>Den åpner avtalene når passordlageret eller passordfrasen svikter. Skriv den ut og legg den der du har viktige papirer. Den vises bare nå.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Type the code from your paper</source>
        <translation>Skriv inn koden fra papiret</translation>
    </message>
    <message>
        <source>Shows that it can be read</source>
        <translation>Viser at den kan leses</translation>
    </message>
    <message>
        <source>I do this later</source>
        <translation>Gjør det senere</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Kontroller koden</translation>
    </message>
    <message>
        <source>The code is not the one above. Compare them.</source>
        <translation>Koden er ikke den som står over. Sammenlign dem.</translation>
    </message>
    <message>
        <source>Recovery code for Ledarapp</source>
        <translation>Gjenopprettingskode til Ledarapp</translation>
    </message>
    <message>
        <source>The computer&apos;s password store</source>
        <translation>Passordlageret på maskinen</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>En passordfrase</translation>
    </message>
    <message>
        <source>It keeps the key; the program opens by itself.</source>
        <translation>Det tar vare på nøkkelen, og programmet åpner seg selv.</translation>
    </message>
    <message>
        <source>It is asked for each time the program opens.</source>
        <translation>Du blir spurt om den hver gang programmet åpnes.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gjenopprettingskode</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Bruk gjenopprettingskoden i stedet</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Bruk passordfrasen i stedet</translation>
    </message>
    <message>
        <source>The agreements can&apos;t be read</source>
        <translation>Avtalene kan ikke leses</translation>
    </message>
    <message>
        <source>The program keeps copies. It can put the newest good one in its place; the damaged file is kept beside it.</source>
        <translation>Programmet tar kopier. Det kan sette den nyeste gode kopien på plass. Den skadede filen blir liggende ved siden av.</translation>
    </message>
    <message>
        <source>Bring back the newest copy</source>
        <translation>Hent tilbake den nyeste kopien</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det gikk ikke</translation>
    </message>
    <message>
        <source>No passphrase is set, so whoever uses this computer can open them. You can set one under Settings; then the window also locks by itself.</source>
        <translation>Det er ikke satt noen passordfrase, så den som bruker denne maskinen, kan åpne dem. Du kan sette en under Innstillinger; da låser vinduet seg også av seg selv.</translation>
    </message>
    <message>
        <source>Open with the password store</source>
        <translation>Åpne med passordlageret</translation>
    </message>
</context>
<context>
    <name>Received</name>
    <message>
        <source>Goal {0}</source>
        <translation>Mål {0}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Den andres</translation>
    </message>
    <message>
        <source>Both, one below the other</source>
        <translation>Begge, under hverandre</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(ingenting)</translation>
    </message>
    <message>
        <source>(another order)</source>
        <translation>(en annen rekkefølge)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tittel</translation>
    </message>
    <message>
        <source>successful when</source>
        <translation>vellykket når</translation>
    </message>
    <message>
        <source>own contribution</source>
        <translation>eget bidrag</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indikatorer</translation>
    </message>
    <message>
        <source>evaluation sources</source>
        <translation>evalueringskilder</translation>
    </message>
    <message>
        <source>applies to</source>
        <translation>gjelder for</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioritet</translation>
    </message>
    <message>
        <source>steering document</source>
        <translation>styringsdokument</translation>
    </message>
    <message>
        <source>visible to</source>
        <translation>synlig for</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>why there is no indicator</source>
        <translation>hvorfor det ikke er noen indikator</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Overordnet leder</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>første dag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>siste dag</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Dokumentspråk</translation>
    </message>
    <message>
        <source>The order of the goals</source>
        <translation>Rekkefølgen på målene</translation>
    </message>
    <message>
        <source>order</source>
        <translation>rekkefølge</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} kl. {1}</translation>
    </message>
    <message>
        <source>Is this {0}?</source>
        <translation>Er dette {0}?</translation>
    </message>
    <message>
        <source>You have not met this certificate before, and anybody can put a name on one. Call {0} on a number you already have, and read these signs to each other. You do this once.</source>
        <translation>Du har ikke sett dette sertifikatet før, og hvem som helst kan sette et navn på et. Ring {0} på et nummer du allerede har, og les disse tegnene for hverandre. Det gjør dere bare én gang.</translation>
    </message>
    <message>
        <source>Issued by {0}</source>
        <translation>Utstedt av {0}</translation>
    </message>
    <message>
        <source>I have compared it with {0}</source>
        <translation>Jeg har sammenlignet med {0}</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>Signaturen er gyldig</translation>
    </message>
    <message>
        <source>Whole, but unknown</source>
        <translation>Uendret, men ukjent</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Ikke signert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Lagre et annet sted…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Hent inn</translation>
    </message>
    <message>
        <source>Choose first what is to stand</source>
        <translation>Velg først hva som skal stå</translation>
    </message>
    <message>
        <source>{0}, {1}: “{2}”</source>
        <translation>{0}, {1}: «{2}»</translation>
    </message>
    <message>
        <source>Look at the pages</source>
        <translation>Se på sidene</translation>
    </message>
    <message>
        <source>made {0} at {1}</source>
        <translation>laget {0} kl. {1}</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Fra {0}</translation>
    </message>
    <message>
        <source>Do not rely on it</source>
        <translation>Ikke stol på det</translation>
    </message>
    <message>
        <source>The package holds</source>
        <translation>Pakken inneholder</translation>
    </message>
    <message>
        <source>{0}, signed, as PDF</source>
        <translation>{0}, signert, som PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n vedlegg</numerusform>
            <numerusform>%n vedlegg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have both changed %n passage(s); choose below what is to stand.</source>
        <translation>
            <numerusform>Dere har begge endret %n avsnitt; velg nedenfor hva som skal stå.</numerusform>
            <numerusform>Dere har begge endret %n avsnitt; velg nedenfor hva som skal stå.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own words stay; theirs and the signatures are added.</source>
        <translation>Din egen tekst blir stående; den andres tekst og signaturene legges til.</translation>
    </message>
    <message>
        <source>You don&apos;t have this agreement yet: it is added.</source>
        <translation>Du har ikke denne avtalen ennå: Den legges til.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>The package has been taken in.</source>
        <translation>Pakken er hentet inn.</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Leser filen…</translation>
    </message>
    <message>
        <source>Can&apos;t be taken in</source>
        <translation>Kan ikke hentes inn</translation>
    </message>
    <message>
        <source>You have both changed this</source>
        <translation>Dette har dere begge endret</translation>
    </message>
    <message numerus="yes">
        <source>a summary of %n answer(s)</source>
        <translation>
            <numerusform>en oppsummering av %n svar</numerusform>
            <numerusform>en oppsummering av %n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Views gathered</source>
        <translation>Innhentede synspunkter</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>på vegne av</translation>
    </message>
    <message>
        <source>by decision</source>
        <translation>etter vedtak</translation>
    </message>
    <message>
        <source>You have not met this certificate before, and anybody can put a name on one. Call {0} on a number you already have, and read these words to each other. You do this once.</source>
        <translation>Du har ikke møtt dette sertifikatet før, og hvem som helst kan sette et navn på et. Ring {0} på et nummer du har fra før, og les disse ordene for hverandre. Dette gjør du én gang.</translation>
    </message>
    <message>
        <source>You know the certificate, but not the key that came with it. Call {0} on a number you already have, and read these words to each other. Until then the old key is used.</source>
        <translation>Du kjenner sertifikatet, men ikke nøkkelen som fulgte med. Ring {0} på et nummer du har fra før, og les disse ordene for hverandre. Til da brukes den gamle nøkkelen.</translation>
    </message>
    <message>
        <source>The file came encrypted with a passphrase.</source>
        <translation>Filen kom kryptert med en passordfrase.</translation>
    </message>
    <message>
        <source>The file came encrypted for you.</source>
        <translation>Filen kom kryptert for deg.</translation>
    </message>
    <message>
        <source>Kept nowhere</source>
        <translation>Lagres ikke</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passordfrasen til filen</translation>
    </message>
    <message>
        <source>Two lines have parted</source>
        <translation>To versjoner har skilt lag</translation>
    </message>
    <message>
        <source>This package</source>
        <translation>Denne pakken</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>Begge lyder likt.</translation>
    </message>
    <message>
        <source>Taken in before</source>
        <translation>Hentet inn før</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Det du sendte</translation>
    </message>
    <message numerus="yes">
        <source>%n signed document(s) of earlier rounds</source>
        <translation>
            <numerusform>%n signert dokument fra tidligere runder</numerusform>
            <numerusform>%n signerte dokumenter fra tidligere runder</numerusform>
        </translation>
    </message>
    <message>
        <source>actions</source>
        <translation>tiltak</translation>
    </message>
    <message>
        <source>coordinated with</source>
        <translation>samordnes med</translation>
    </message>
    <message>
        <source>order of priority</source>
        <translation>rekkefølge</translation>
    </message>
    <message>
        <source>kind of goal</source>
        <translation>hva slags mål</translation>
    </message>
    <message>
        <source>lasting or not</source>
        <translation>varig eller ikke</translation>
    </message>
    <message>
        <source>By pen on paper</source>
        <translation>Med penn på papir</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>Must be filled in</source>
        <extracomment>kind → (icon, token of its colour)</extracomment>
        <translation>Må fylles ut</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>Til orientering</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>put a remark aside</source>
        <extracomment>what only says that nothing has been written yet: not said of a field nobody has been in</extracomment>
        <translation>sette en merknad til side</translation>
    </message>
    <message>
        <source>Put aside. You find it in Balance and check.</source>
        <translation>Satt til side. Du finner den i Balanse og kontroll.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Sett til side</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Open the timeline</source>
        <translation>Åpne tidslinjen</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) overdue.</source>
        <translation>
            <numerusform>%n dato er over fristen.</numerusform>
            <numerusform>%n datoer er over fristen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) within a week.</source>
        <translation>
            <numerusform>%n dato innen en uke.</numerusform>
            <numerusform>%n datoer innen en uke.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Add the comment</source>
        <translation>Legg til kommentaren</translation>
    </message>
    <message>
        <source>Comment in the margin</source>
        <translation>Kommentar i margen</translation>
    </message>
    <message>
        <source>The other party reads it with the next package</source>
        <translation>Den andre parten leser den med neste pakke</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Privat notat</translation>
    </message>
    <message>
        <source>Stays on this computer: in no package and no document</source>
        <translation>Blir på denne datamaskinen: kommer ikke med i noen pakke eller noe dokument</translation>
    </message>
    <message>
        <source>comment in the margin</source>
        <translation>kommentar i margen</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>delete a comment</source>
        <translation>slette en kommentar</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>Kommentaren er slettet.</translation>
    </message>
    <message>
        <source>Changed since {0}</source>
        <translation>Endret siden {0}</translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation>Send tilbake for endringer</translation>
    </message>
    <message>
        <source>Accept the draft</source>
        <translation>Godta utkastet</translation>
    </message>
    <message>
        <source>Assessment ready</source>
        <translation>Vurderingen er klar</translation>
    </message>
    <message>
        <source>Show the leader&apos;s ratings before mine are set, in this agreement</source>
        <translation>Vis lederens vurderinger før mine er satt, i denne avtalen</translation>
    </message>
    <message>
        <source>What the other has sent, with comments for both and notes for yourself</source>
        <translation>Det den andre har sendt, med kommentarer til begge og notater til deg selv</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Neste: {0}</translation>
    </message>
    <message>
        <source>return for changes</source>
        <translation>sende tilbake for endringer</translation>
    </message>
    <message>
        <source>Returned. Now create the package with your comments.</source>
        <translation>Sendt tilbake. Lag nå pakken med kommentarene dine.</translation>
    </message>
    <message>
        <source>What is to be changed, and why</source>
        <translation>Hva som skal endres, og hvorfor</translation>
    </message>
    <message>
        <source>The other party reads it, with your name and today&apos;s date</source>
        <translation>Den andre parten leser det, med navnet ditt og dagens dato</translation>
    </message>
    <message>
        <source>{0} asked for changes on {1}</source>
        <translation>{0} ba om endringer {1}</translation>
    </message>
    <message>
        <source>The leader&apos;s rating is shown when yours is set.</source>
        <translation>Lederens vurdering vises når din er satt.</translation>
    </message>
    <message>
        <source>Read to its end: it can be signed together with others.</source>
        <translation>Lest til ende: Den kan signeres sammen med andre.</translation>
    </message>
    <message>
        <source>Read every page, and it can be signed together with others.</source>
        <translation>Les alle sidene, så kan den signeres sammen med andre.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Could not save</source>
        <translation>Kunne ikke lagre</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ikke lagret ennå</translation>
    </message>
    <message>
        <source>{0} Your text is kept here.</source>
        <translation>{0} Teksten din er tatt vare på her.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lagre en kopi…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Show what is typed</source>
        <translation>Vis det som er skrevet</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Skjul det som er skrevet</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Its signs, for the other party to compare:</source>
        <translation>Tegnene den andre parten skal sammenligne:</translation>
    </message>
    <message>
        <source>Use another certificate…</source>
        <translation>Bruk et annet sertifikat…</translation>
    </message>
    <message>
        <source>Signatures already given stay as they are. The other party will compare the new certificate with you once.</source>
        <translation>Signaturer som er gitt, blir stående. Den andre parten sammenligner det nye sertifikatet med deg én gang.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Dates are written as in</source>
        <translation>Datoer skrives som i</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Min rolle</translation>
    </message>
    <message>
        <source>I lead a section</source>
        <translation>Jeg leder en seksjon</translation>
    </message>
    <message>
        <source>I lead a department and its leaders</source>
        <translation>Jeg leder en avdeling og lederne i den</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Address of the time stamp server</source>
        <translation>Adressen til tidsstempeltjenesten</translation>
    </message>
    <message>
        <source>Empty: none. The program makes no network call otherwise.</source>
        <translation>Tomt felt: ingen. Programmet bruker ellers ikke nettet.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// or http://.</source>
        <translation>Skriv inn en adresse som begynner med https:// eller http://.</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Storbritannia</translation>
    </message>
    <message>
        <source>the program&apos;s language</source>
        <translation>Programmets språk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Språk og utseende</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Om meg</translation>
    </message>
    <message>
        <source>How your agreements are locked</source>
        <translation>Slik er avtalene dine låst</translation>
    </message>
    <message>
        <source>The certificate you sign with</source>
        <translation>Sertifikatet du signerer med</translation>
    </message>
    <message>
        <source>Time stamp on signatures</source>
        <translation>Tidsstempel på signaturer</translation>
    </message>
    <message>
        <source>Keep proof that lasts</source>
        <translation>Ta vare på bevis som varer</translation>
    </message>
    <message>
        <source>Signed files then take along what the certificates&apos; authorities answered, under a last time stamp, so that they can be checked in many years. The authorities are asked at each signature.</source>
        <translation>Signerte filer tar da med seg det sertifikatutstederne svarte, under et siste tidsstempel, slik at de kan kontrolleres om mange år. Utstederne blir spurt ved hver signatur.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Bestemt av organisasjonen din.</translation>
    </message>
    <message>
        <source>People I know</source>
        <translation>Personer jeg kjenner</translation>
    </message>
    <message>
        <source>Save my contact card…</source>
        <translation>Lagre kontaktkortet mitt…</translation>
    </message>
    <message>
        <source>contact card</source>
        <translation>kontaktkort</translation>
    </message>
    <message>
        <source>Your contact card can be made as soon as you have a certificate to sign it with.</source>
        <translation>Kontaktkortet ditt kan lages så snart du har et sertifikat å signere det med.</translation>
    </message>
    <message>
        <source>Your words, to read to those who have got your contact card or a package from you:</source>
        <translation>Ordene dine, til å lese opp for den som har fått kontaktkortet ditt eller en pakke fra deg:</translation>
    </message>
    <message>
        <source>You have not compared anybody yet. Open a contact card or a package somebody has sent you.</source>
        <translation>Du har ikke sammenlignet med noen ennå. Åpne et kontaktkort eller en pakke som noen har sendt deg.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Glem</translation>
    </message>
    <message>
        <source>Forget {0}</source>
        <translation>Glem {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>{0} is no longer known.</source>
        <translation>{0} er ikke lenger kjent.</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Glemt</translation>
    </message>
    <message>
        <source>Packages can be encrypted for this person. Certificate and key in words:</source>
        <translation>Pakker kan krypteres for denne personen. Sertifikat og nøkkel i ord:</translation>
    </message>
    <message>
        <source>Certificate compared. A package or contact card brings the key to encrypt with.</source>
        <translation>Sertifikatet er sammenlignet. En pakke eller et kontaktkort gir nøkkelen å kryptere med.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakker</translation>
    </message>
    <message>
        <source>Look into a folder for new packages</source>
        <translation>Se etter nye pakker i en mappe</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Velg mappe…</translation>
    </message>
    <message>
        <source>What is found is judged and stands in the inbox. Nothing is taken in by itself, and nothing in the folder is changed.</source>
        <translation>Det som finnes, blir vurdert og står i innboksen. Ingenting tas inn av seg selv, og ingenting i mappen endres.</translation>
    </message>
    <message>
        <source>The folder in which packages come</source>
        <translation>Mappen der pakker kommer</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Tetthet</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Signed by pen</source>
        <translation>Signert med penn</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>Datoen på papiret</translation>
    </message>
    <message>
        <source>Note the signature</source>
        <translation>Noter underskriften</translation>
    </message>
    <message>
        <source>Sign the agreement</source>
        <translation>Signer avtalen</translation>
    </message>
    <message>
        <source>Sign the self-evaluation</source>
        <translation>Signer egenevalueringen</translation>
    </message>
    <message>
        <source>Sign the assessment</source>
        <translation>Signer vurderingen</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versjon {1}</translation>
    </message>
    <message>
        <source>The agreement with all goals</source>
        <translation>Avtalen med alle mål</translation>
    </message>
    <message>
        <source>The self-evaluation for the review talk</source>
        <translation>Egenevalueringen til vurderingssamtalen</translation>
    </message>
    <message>
        <source>The assessment record</source>
        <translation>Vurderingen</translation>
    </message>
    <message>
        <source>Checksum {0}</source>
        <translation>Kontrollsum {0}</translation>
    </message>
    <message>
        <source>Your signature says: “{0}”</source>
        <translation>Med signaturen sier du: «{0}»</translation>
    </message>
    <message>
        <source>The self-evaluation is locked and can be sent for the review talk.</source>
        <translation>Egenevalueringen låses og kan sendes før vurderingssamtalen.</translation>
    </message>
    <message>
        <source>The agreement is closed. The next one can be begun from it.</source>
        <translation>Avtalen avsluttes. Den neste kan bygge på den.</translation>
    </message>
    <message>
        <source>The assessment is locked and goes to the leader, who signs last.</source>
        <translation>Vurderingen låses og går til lederen, som signerer sist.</translation>
    </message>
    <message>
        <source>The content is locked. As long as only one of you has signed, it can be opened for changes.</source>
        <translation>Innholdet låses. Så lenge bare én av dere har signert, kan det åpnes for endringer.</translation>
    </message>
    <message>
        <source>{0}, you</source>
        <translation>{0}, du</translation>
    </message>
    <message>
        <source>{0}, not signed yet</source>
        <translation>{0}, ikke signert ennå</translation>
    </message>
    <message>
        <source>{0}, signed on paper {1}</source>
        <translation>{0}, signert på papir {1}</translation>
    </message>
    <message>
        <source>{0}, signed {1}</source>
        <translation>{0}, signert {1}</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signerer…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Etterpå</translation>
    </message>
    <message>
        <source>Your comment beside the signature</source>
        <translation>Kommentaren din ved signaturen</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Valgfritt</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Velg et sertifikat</translation>
    </message>
    <message>
        <source>Print and sign on paper</source>
        <translation>Skriv ut og signer på papir</translation>
    </message>
    <message>
        <source>Note a signature by pen</source>
        <translation>Noter en underskrift med penn</translation>
    </message>
    <message>
        <source>Save the signed PDF…</source>
        <translation>Lagre den signerte PDF-en…</translation>
    </message>
    <message>
        <source>Open for changes</source>
        <translation>Åpne for endringer</translation>
    </message>
    <message>
        <source>Sign as {0}</source>
        <translation>Signer som {0}</translation>
    </message>
    <message>
        <source>Make a package for {0}</source>
        <translation>Lag en pakke til {0}</translation>
    </message>
    <message>
        <source>You sign exactly the PDF you see.</source>
        <translation>Du signerer nøyaktig den PDF-en du ser.</translation>
    </message>
    <message>
        <source>You see the PDF as it stands.</source>
        <translation>Du ser PDF-en slik den er nå.</translation>
    </message>
    <message>
        <source>All signatures are given.</source>
        <translation>Alle signaturer er på plass.</translation>
    </message>
    <message>
        <source>Its turn comes later; this is how it will look.</source>
        <translation>Signeres senere; slik kommer dokumentet til å se ut.</translation>
    </message>
    <message>
        <source>Next: make a package for {0}. The signed PDF is filed under case {1}.</source>
        <translation>Neste: Lag en pakke til {0}. Den signerte PDF-en arkiveres på sak {1}.</translation>
    </message>
    <message>
        <source>Next: make a package for {0}.</source>
        <translation>Neste: Lag en pakke til {0}.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Ikke signert</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Og %n til</numerusform>
            <numerusform>Og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who signs this document has signed it.</source>
        <translation>Alle som skal signere dette dokumentet, har signert det.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signert</translation>
    </message>
    <message>
        <source>The pages are being drawn. Read them, then sign.</source>
        <translation>Sidene tegnes. Les dem, og signer så.</translation>
    </message>
    <message>
        <source>Everything that must be filled in is there, and you see the pages.</source>
        <translation>Alt som må fylles ut, er på plass, og du ser sidene.</translation>
    </message>
    <message>
        <source>Ready for signing</source>
        <translation>Klar til signering</translation>
    </message>
    <message>
        <source>{0} signs first. Make a package, or let {0} sign the printed copy.</source>
        <translation>{0} signerer først. Lag en pakke, eller la {0} signere det utskrevne eksemplaret.</translation>
    </message>
    <message>
        <source>It is {0}&apos;s turn since {1}. Make a package unless {0} has got one since then.</source>
        <translation>{0} har hatt turen siden {1}. Lag en pakke hvis {0} ikke har fått en siden da.</translation>
    </message>
    <message>
        <source>The self-evaluation is signed when both have signed the agreement.</source>
        <translation>Egenevalueringen signeres når begge har signert avtalen.</translation>
    </message>
    <message>
        <source>The assessment is signed when {0} has signed the self-evaluation.</source>
        <translation>Vurderingen signeres når {0} har signert egenevalueringen.</translation>
    </message>
    <message>
        <source>Nothing is to be signed now.</source>
        <translation>Det er ingenting å signere nå.</translation>
    </message>
    <message>
        <source>Opened for changes. The signature given counts no longer.</source>
        <translation>Åpnet for endringer. Signaturen gjelder ikke lenger.</translation>
    </message>
    <message>
        <source>Signed. The content is locked now.</source>
        <translation>Signert. Innholdet er nå låst.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>Yes, this certificate is mine</source>
        <translation>Ja, sertifikatet er mitt</translation>
    </message>
    <message>
        <source>Asked for each time, kept nowhere</source>
        <translation>Du blir spurt hver gang; lagres ikke</translation>
    </message>
    <message>
        <source>The certificate is for {0}, but the agreement says {1}. Nobody signs for another. Whoever reads the document will see {0}.</source>
        <translation>Sertifikatet tilhører {0}, men avtalen sier {1}. Ingen signerer for en annen. Den som leser dokumentet, ser {0}.</translation>
    </message>
    <message>
        <source>The card&apos;s PIN</source>
        <translation>Kortets PIN-kode</translation>
    </message>
    <message>
        <source>Place on the paper</source>
        <translation>Sted på papiret</translation>
    </message>
    <message>
        <source>Attach a scan or photograph…</source>
        <translation>Legg ved en skanning eller et fotografi…</translation>
    </message>
    <message>
        <source>{0} has signed the printed copy. The record will say “signed on paper”: keep the paper, for it is the proof. The program can&apos;t check a signature by pen, nor a picture of one.</source>
        <translation>{0} har signert den utskrevne kopien. Det noteres «signert på papir»: Ta vare på papiret, for det er beviset. Programmet kan ikke kontrollere en signatur med penn, heller ikke et bilde av en.</translation>
    </message>
    <message>
        <source>Choose the scan or photograph of the signed sheet</source>
        <translation>Velg skanningen eller fotografiet av det signerte arket</translation>
    </message>
    <message>
        <source>Scans and photographs (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Skanninger og fotografier (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>No picture attached. It is kept, encrypted, with what was printed.</source>
        <translation>Ikke noe bilde lagt ved. Det lagres kryptert sammen med det som ble skrevet ut.</translation>
    </message>
    <message>
        <source>{0}, {1} kB. It is kept, encrypted, with what was printed.</source>
        <translation>{0}, {1} kB. Det lagres kryptert sammen med det som ble skrevet ut.</translation>
    </message>
    <message>
        <source>Nothing is signed while a decision stops the agreement.</source>
        <translation>Ingenting signeres så lenge en beslutning stanser avtalen.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Accessibility statement</source>
        <translation>Tilgjengelighetserklæring</translation>
    </message>
    <message>
        <source>What we aim at</source>
        <translation>Hva vi sikter mot</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Hva du kan gjøre</translation>
    </message>
    <message>
        <source>How it was tried</source>
        <translation>Hvordan det er prøvd</translation>
    </message>
    <message>
        <source>What was not tried, and what is missing</source>
        <translation>Hva som ikke er prøvd, og hva som mangler</translation>
    </message>
    <message>
        <source>The program follows EN 301 549, chapter 11, and WCAG 2.2 level AA. The documents it makes follow PDF/UA-1.</source>
        <translation>Programmet følger EN 301 549, kapittel 11, og WCAG 2.2 på nivå AA. Dokumentene det lager, følger PDF/UA-1.</translation>
    </message>
    <message>
        <source>Tab reaches every field and button, and every command stands in a menu. F6 moves between the parts of the window, F8 between remarks, and Ctrl+F1 lists every shortcut.</source>
        <translation>Tabulator når hvert felt og hver knapp, og hver kommando står i en meny. F6 går mellom delene av vinduet, F8 mellom merknadene, og Ctrl+F1 viser alle hurtigtastene.</translation>
    </message>
    <message>
        <source>Automatic tests on Linux try nearly all of forty criteria from within: about half of them on every screen, the others on one part each. One agreement, up to both signatures, is made from outside through the same interface as a screen reader uses.</source>
        <translation>Automatiske tester på Linux prøver nesten alle av førti kriterier innenfra: omtrent halvparten på hvert skjermbilde, de andre på én del hver. Én avtale, fram til begge underskriftene, lages utenfra gjennom det samme grensesnittet som en skjermleser bruker.</translation>
    </message>
    <message>
        <source>Fields, buttons, lists, headings and plots have names and roles that screen readers understand. What was saved, deleted or found is spoken. Every plot is there as a table too.</source>
        <translation>Felt, knapper, lister, overskrifter og figurer har navn og roller som skjermlesere forstår. Det som er lagret, slettet eller funnet, blir lest opp. Hver figur finnes også som tabell.</translation>
    </message>
    <message>
        <source>Under View you choose light, dark or high contrast, and a text size from 100 to 300 %. Nothing flashes or moves by itself.</source>
        <translation>Under Vis velger du lyst, mørkt eller høy kontrast, og en tekststørrelse fra 100 til 300 %. Ingenting blinker eller beveger seg av seg selv.</translation>
    </message>
    <message>
        <source>The PDF files are tagged, with headings, tables, language and reading order. “Read as text” beside the pages gives the same words.</source>
        <translation>PDF-filene er merket med overskrifter, tabeller, språk og leserekkefølge. «Les som tekst» ved siden av sidene gir de samme ordene.</translation>
    </message>
    <message>
        <source>Nobody who uses a screen reader, a magnifier or voice control every day has tried the program yet. NVDA on Windows, VoiceOver on macOS and the contrast themes of Windows have not been tried.</source>
        <translation>Ingen som bruker skjermleser, forstørrelse eller talestyring til daglig, har prøvd programmet ennå. NVDA på Windows, VoiceOver på macOS og kontrasttemaene i Windows er ikke prøvd.</translation>
    </message>
    <message>
        <source>The picture of the pages before signing can&apos;t be read aloud; use “Read as text”. At text sizes over 200 % the menu bar may be cut short in a small window; every command has a shortcut or a button.</source>
        <translation>Bildet av sidene før signering kan ikke leses opp; bruk «Les som tekst». Ved tekststørrelser over 200 % kan menylinjen bli kortet av i et lite vindu; hver kommando har en hurtigtast eller en knapp.</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Steg {0} av {1}: {2}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Basis and parties</source>
        <extracomment>stage → the step in which work goes on</extracomment>
        <translation>Grunnlag og parter</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Balance and check</source>
        <translation>Balanse og kontroll</translation>
    </message>
    <message>
        <source>Agree and sign</source>
        <translation>Enighet og signering</translation>
    </message>
    <message>
        <source>Follow-up and evidence</source>
        <translation>Oppfølging og grunnlag</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Egenevaluering</translation>
    </message>
    <message>
        <source>Superior&apos;s assessment</source>
        <translation>Overordnedes vurdering</translation>
    </message>
    <message>
        <source>Sign and close</source>
        <translation>Signering og avslutning</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Notes for the talk</source>
        <translation>Notater til samtalen</translation>
    </message>
    <message>
        <source>Agreement phase</source>
        <translation>Avtalefase</translation>
    </message>
    <message>
        <source>Follow-up phase</source>
        <translation>Oppfølgingsfase</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n merknad</numerusform>
            <numerusform>%n merknader</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikke startet</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signert</translation>
    </message>
    <message numerus="yes">
        <source>Started, %n remark(s)</source>
        <translation>
            <numerusform>Påbegynt, %n merknad</numerusform>
            <numerusform>Påbegynt, %n merknader</numerusform>
        </translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Din signatur</translation>
    </message>
    <message>
        <source>Started, {0} of {1}</source>
        <translation>Påbegynt, {0} av {1}</translation>
    </message>
    <message>
        <source>Waiting for {0}</source>
        <translation>Venter på {0}</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}, {3}</source>
        <translation>Steg {0} av {1}: {2}, {3}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Synspunkter</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Review and comments</source>
        <translation>Gjennomgang og kommentarer</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n suggestion(s), Down to choose</source>
        <translation>
            <numerusform>%n forslag, pil ned for å velge</numerusform>
            <numerusform>%n forslag, pil ned for å velge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>note from the talk</source>
        <translation>notat fra samtalen</translation>
    </message>
    <message>
        <source>The note stands in your own words now.</source>
        <translation>Notatet står nå blant dine egne ord.</translation>
    </message>
    <message>
        <source>What the other party has written down</source>
        <translation>Det den andre parten har skrevet ned</translation>
    </message>
    <message>
        <source>What we agree now</source>
        <translation>Det vi blir enige om</translation>
    </message>
    <message>
        <source>Minutes: both have them, and they can be saved as PDF</source>
        <translation>Referat: begge har det, og det kan lagres som PDF</translation>
    </message>
    <message>
        <source>Notes for later</source>
        <translation>Notater til senere</translation>
    </message>
    <message>
        <source>Stay on this computer. Your private notes aren&apos;t shown here.</source>
        <translation>Blir på denne datamaskinen. De private notatene dine vises ikke her.</translation>
    </message>
    <message>
        <source>Put into my assessment</source>
        <translation>Sett inn i min vurdering</translation>
    </message>
    <message>
        <source>Put into my self-evaluation</source>
        <translation>Sett inn i egenevalueringen min</translation>
    </message>
    <message>
        <source>minutes of the talk</source>
        <translation>referat fra samtalen</translation>
    </message>
    <message>
        <source>One goal at a time. Esc leaves.</source>
        <translation>Ett mål om gangen. Esc går ut.</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Neste: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) so far</source>
        <translation>
            <numerusform>%n minutt så langt</numerusform>
            <numerusform>%n minutter så langt</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the minutes as PDF…</source>
        <translation>Lagre referatet som PDF…</translation>
    </message>
    <message>
        <source>Save the agenda as PDF…</source>
        <translation>Lagre dagsordenen som PDF…</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Omtrent ett minutt igjen</numerusform>
            <numerusform>Omtrent %n minutter igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Omtrent ett sekund igjen</numerusform>
            <numerusform>Omtrent %n sekunder igjen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>moved by {0}</source>
        <translation>flyttet av {0}</translation>
    </message>
    <message>
        <source>agreed: {0}</source>
        <translation>avtalt: {0}</translation>
    </message>
    <message>
        <source>{0} notes: {1}</source>
        <translation>{0} noterer: {1}</translation>
    </message>
    <message>
        <source>By the form&apos;s rule this moves too: {0}</source>
        <translation>Etter skjemaets regel flyttes også: {0}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>move a date</source>
        <translation>flytte en dato</translation>
    </message>
    <message>
        <source>note on a date</source>
        <translation>notat til en dato</translation>
    </message>
    <message>
        <source>When what is due, from signing to the last day</source>
        <translation>Når hva skal gjøres, fra signering til siste dag</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The arrow keys walk the dates.</source>
        <translation>Piltastene går gjennom datoene.</translation>
    </message>
    <message>
        <source>Save dates for a calendar…</source>
        <translation>Lagre datoene for en kalender…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopier som tekst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Agreement signed by both</source>
        <translation>Avtalen signert av begge</translation>
    </message>
    <message>
        <source>The unit is told</source>
        <translation>Enheten er informert</translation>
    </message>
    <message>
        <source>Views are gathered</source>
        <translation>Synspunkter er innhentet</translation>
    </message>
    <message>
        <source>Done {0}</source>
        <translation>Gjort {0}</translation>
    </message>
    <message>
        <source>No date set</source>
        <translation>Ingen dato satt</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>%n dag over fristen</numerusform>
            <numerusform>%n dager over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Om %n dag</numerusform>
            <numerusform>Om %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: {0}</source>
        <translation>Over fristen: {0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Neste: {0}</translation>
    </message>
    <message>
        <source>Nothing more is ahead in this period</source>
        <translation>Det kommer ikke mer i denne perioden</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Closed: both have signed the assessment</source>
        <translation>Avsluttet: Begge har signert vurderingen</translation>
    </message>
    <message>
        <source>With you: make the draft ready for {other}</source>
        <translation>Hos deg: gjør utkastet klart for {other}</translation>
    </message>
    <message>
        <source>With you: read the agreement {other} has signed</source>
        <translation>Hos deg: les avtalen som {other} har signert</translation>
    </message>
    <message>
        <source>With you: write the self-evaluation</source>
        <translation>Hos deg: skriv egenevalueringen</translation>
    </message>
    <message>
        <source>With you: write the assessment</source>
        <translation>Hos deg: skriv vurderingen</translation>
    </message>
    <message>
        <source>With you: read the assessment and sign</source>
        <translation>Hos deg: les vurderingen og signer</translation>
    </message>
    <message>
        <source>With {other}: the draft is being written</source>
        <translation>Hos {other}: utkastet er under arbeid</translation>
    </message>
    <message>
        <source>With {other}: to read and sign the agreement</source>
        <translation>Hos {other}: skal lese og signere avtalen</translation>
    </message>
    <message>
        <source>With {other}: to write the self-evaluation</source>
        <translation>Hos {other}: skal skrive egenevalueringen</translation>
    </message>
    <message>
        <source>With {other}: to write the assessment</source>
        <translation>Hos {other}: skal skrive vurderingen</translation>
    </message>
    <message>
        <source>With {other}: to read and sign the assessment</source>
        <translation>Hos {other}: skal lese og signere vurderingen</translation>
    </message>
    <message>
        <source>the leader</source>
        <translation>lederen</translation>
    </message>
    <message>
        <source>the superior</source>
        <translation>den overordnede</translation>
    </message>
    <message>
        <source>With you: write the self-evaluation by {date}</source>
        <translation>Hos deg: skriv egenevalueringen innen {date}</translation>
    </message>
    <message>
        <source>With {other}: to write the self-evaluation by {date}</source>
        <translation>Hos {other}: skal skrive egenevalueringen innen {date}</translation>
    </message>
    <message>
        <source>With you: read the self-evaluation and write the assessment before {date}</source>
        <translation>Hos deg: les egenevalueringen og skriv vurderingen før {date}</translation>
    </message>
    <message>
        <source>With {other}: to write the assessment before {date}</source>
        <translation>Hos {other}: skal skrive vurderingen før {date}</translation>
    </message>
    <message>
        <source>With both: write the amendment, then sign it</source>
        <translation>Hos dere begge: skriv endringen, og signer den</translation>
    </message>
    <message>
        <source>With you: read the amendment {other} has signed</source>
        <translation>Hos deg: les endringen som {other} har signert</translation>
    </message>
    <message>
        <source>With {other}: to read and sign the amendment</source>
        <translation>Hos {other}: lese og signere endringen</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Hand the sheet out</source>
        <translation>Del ut skjemaet</translation>
    </message>
    <message>
        <source>Take answers in</source>
        <translation>Hent inn svar</translation>
    </message>
    <message>
        <source>Answers by {0}</source>
        <translation>Svar innen {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more before it is shown by itself</source>
        <translation>
            <numerusform>%n til før den vises for seg</numerusform>
            <numerusform>%n til før den vises for seg</numerusform>
        </translation>
    </message>
    <message>
        <source>Save PDF copies</source>
        <translation>Lagre PDF-kopier</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Choose answers</source>
        <translation>Velg svar</translation>
    </message>
    <message>
        <source>A closed sheet takes no more answers, and that cannot be undone. Close it now?</source>
        <translation>Et avsluttet skjema tar ikke imot flere svar, og det kan ikke angres. Avslutte nå?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in</source>
        <translation>
            <numerusform>%n svar hentet inn</numerusform>
            <numerusform>%n svar hentet inn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were here already</source>
        <translation>
            <numerusform>%n svar var her fra før</numerusform>
            <numerusform>%n svar var her fra før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) not taken in</source>
        <translation>
            <numerusform>%n fil til er ikke hentet inn</numerusform>
            <numerusform>%n filer til er ikke hentet inn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies saved</source>
        <translation>
            <numerusform>%n kopi lagret</numerusform>
            <numerusform>%n kopier lagret</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Lagre som nettside…</translation>
    </message>
    <message>
        <source>Save PDF copies…</source>
        <translation>Lagre PDF-kopier…</translation>
    </message>
    <message>
        <source>Choose answers…</source>
        <translation>Velg svar…</translation>
    </message>
    <message>
        <source>Close and sum up…</source>
        <translation>Avslutt og oppsummer…</translation>
    </message>
    <message>
        <source>Drop the files here, or choose them. Taking the same file in again changes nothing.</source>
        <translation>Slipp filene her, eller velg dem. Å hente inn samme fil igjen endrer ingenting.</translation>
    </message>
    <message>
        <source>Nothing of the answers is shown before the sheet is closed. Groups that are too small are shown together, or not at all.</source>
        <translation>Ingenting av svarene vises før skjemaet er avsluttet. Grupper som er for små, vises samlet eller ikke i det hele tatt.</translation>
    </message>
    <message>
        <source>Make a question sheet</source>
        <translation>Lag et spørreskjema</translation>
    </message>
    <message>
        <source>Own questions answered on a scale</source>
        <translation>Egne spørsmål som besvares på en skala</translation>
    </message>
    <message>
        <source>Own questions answered in words</source>
        <translation>Egne spørsmål som besvares med ord</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>Skalaen</translation>
    </message>
    <message>
        <source>One level a line, the lowest first; use your own words</source>
        <translation>Ett nivå per linje, laveste først; bruk gjerne egne ord</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>Svar innen</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Lag skjemaet</translation>
    </message>
    <message>
        <source>The form asks:</source>
        <translation>Skjemaet spør:</translation>
    </message>
    <message>
        <source>One question a line</source>
        <translation>Ett spørsmål på hver linje</translation>
    </message>
    <message>
        <source>Those you ask answer without a name, on a PDF or a web page that needs no server. Let somebody else than you gather the files, if answers are to be hidden from you too: each file can be read on its own.</source>
        <translation>De du spør, svarer uten navn, i en PDF eller på en nettside som ikke trenger noen server. La en annen enn deg samle inn filene hvis svarene skal være skjult også for deg: hver fil kan leses for seg.</translation>
    </message>
    <message>
        <source>What others see, in groups in which nobody stands alone</source>
        <translation>Hva andre ser, i grupper der ingen står alene</translation>
    </message>
    <message>
        <source>put the summary in</source>
        <translation>ta med oppsummeringen</translation>
    </message>
    <message>
        <source>The summary is part of the document now</source>
        <translation>Oppsummeringen er nå en del av dokumentet</translation>
    </message>
    <message>
        <source>take the summary out</source>
        <translation>ta ut oppsummeringen</translation>
    </message>
    <message>
        <source>The summary is no part of the document</source>
        <translation>Oppsummeringen er ikke lenger en del av dokumentet</translation>
    </message>
    <message>
        <source>There is no other draft; begin one first</source>
        <translation>Det finnes ikke noe annet utkast; begynn på et først</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) put into the draft as goals</source>
        <translation>
            <numerusform>%n tiltak lagt inn i utkastet som mål</numerusform>
            <numerusform>%n tiltak lagt inn i utkastet som mål</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the summary into the document</source>
        <translation>Ta oppsummeringen med i dokumentet</translation>
    </message>
    <message>
        <source>Take the summary out again</source>
        <translation>Ta oppsummeringen ut igjen</translation>
    </message>
    <message>
        <source>Use in next agreement</source>
        <translation>Bruk i neste avtale</translation>
    </message>
    <message>
        <source>New question sheet</source>
        <translation>Nytt spørreskjema</translation>
    </message>
    <message>
        <source>Too few answers to be shown: {0}</source>
        <translation>For få svar til å vises: {0}</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Vis som tabell</translation>
    </message>
    <message>
        <source>Show as plot</source>
        <translation>Vis som figur</translation>
    </message>
    <message>
        <source>The arrow keys walk the points.</source>
        <translation>Piltastene går fra punkt til punkt.</translation>
    </message>
    <message>
        <source>The groups differ most on: {0}</source>
        <translation>Gruppene er mest ulike om: {0}</translation>
    </message>
    <message>
        <source>The groups see much the same</source>
        <translation>Gruppene ser omtrent det samme</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Det som ble svart</translation>
    </message>
    <message>
        <source>Save the summary…</source>
        <translation>Lagre oppsummeringen…</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>Lukk det nå</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>La det stå åpent</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>For godt</translation>
    </message>
    <message>
        <source>How many PDF copies? Each person needs one of their own.</source>
        <translation>Hvor mange PDF-eksemplarer? Hver person trenger sitt eget.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Open a package or a signed agreement</source>
        <translation>Åpne en pakke eller en signert avtale</translation>
    </message>
    <message>
        <source>Packages, signed agreements and saved copies</source>
        <translation>Pakker, signerte avtaler og lagrede kopier</translation>
    </message>
    <message>
        <source>Drop to look inside the package</source>
        <translation>Slipp for å se i pakken</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) taken in</source>
        <translation>
            <numerusform>%n avtale hentet inn</numerusform>
            <numerusform>%n avtaler hentet inn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Years</name>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>{0}: {1} goals, {2} the year before</source>
        <translation>{0}: {1} mål, {2} året før</translation>
    </message>
</context>
</TS>
