<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>Across</name>
    <message>
        <source>Show how often each level was given</source>
        <translation>Vis kor ofte kvart nivå er gjeve</translation>
    </message>
    <message>
        <source>Counts are shown from {0} assessed leaders on.</source>
        <translation>Tal blir viste frå og med {0} vurderte leiarar.</translation>
    </message>
    <message>
        <source>The leaders share no requirement yet.</source>
        <translation>Leiarane har ingen felles krav enno.</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>How often each level was given</source>
        <translation>Kor ofte kvart nivå er gjeve</translation>
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
        <translation>Avtalar: stadium og datoar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>stadium</translation>
    </message>
    <message>
        <source>Across leaders</source>
        <translation>På tvers av leiarar</translation>
    </message>
    <message>
        <source>F: finished · N: now · a dot: later. Enter opens the agreement.</source>
        <translation>F: ferdig · N: no · prikk: seinare. Enter opnar avtalen.</translation>
    </message>
    <message>
        <source>Save for a coordinator…</source>
        <translation>Lagra for ein koordinator…</translation>
    </message>
    <message>
        <source>A coordinator gets stages and dates, never content.</source>
        <translation>Ein koordinator får stadium og datoar, aldri innhald.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Vurderingar</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) wait for you</source>
        <translation>
            <numerusform>%n avtale ventar på deg</numerusform>
            <numerusform>%n avtalar ventar på deg</numerusform>
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
        <translation>Føreslått</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>Self-evaluated</source>
        <translation>Eigenevaluert</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Vurdert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>now</source>
        <translation>no</translation>
    </message>
    <message>
        <source>later</source>
        <translation>seinare</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>nivå</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>Les {0} av {1}</translation>
    </message>
    <message>
        <source>Show as a plot</source>
        <translation>Vis som figur</translation>
    </message>
    <message>
        <source>The folder for the leaders&apos; files</source>
        <translation>Mappa for filene til leiarane</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written, one a leader</source>
        <translation>
            <numerusform>%n fil skriven, éi til kvar leiar</numerusform>
            <numerusform>%n filer skrivne, éi til kvar leiar</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versjon {1}</translation>
    </message>
    <message>
        <source>A file for each leader…</source>
        <translation>Ei fil til kvar leiar…</translation>
    </message>
    <message>
        <source>Taken in by {0} of {1} leaders</source>
        <translation>Teke inn av {0} av {1} leiarar</translation>
    </message>
    <message>
        <source>{0} of them in this version</source>
        <translation>{0} av dei i denne versjonen</translation>
    </message>
    <message>
        <source>No leaders’ agreements yet.</source>
        <translation>Ingen avtalar frå leiarar enno.</translation>
    </message>
    <message>
        <source>Those you have taken in from your leaders come here; examples don’t.</source>
        <translation>Hit kjem avtalane du har henta inn frå leiarane dine; eksempel tel ikkje.</translation>
    </message>
</context>
<context>
    <name>Alignment</name>
    <message>
        <source>Goals that hang together</source>
        <translation>Mål som heng saman</translation>
    </message>
    <message>
        <source>The superior&apos;s own goals and the common requirements, and under each what is part of it. Right and Left unfold and fold, Enter opens the agreement.</source>
        <translation>Dei eigne måla til overordna og dei felles krava, og under kvart det som er ein del av det. Høgre og venstre pil brettar ut og saman, Enter opnar avtalen.</translation>
    </message>
    <message>
        <source>No goals here yet.</source>
        <translation>Ingen mål her enno.</translation>
    </message>
    <message>
        <source>The goals of your own agreements, and of those you have taken in from your leaders, come here; examples don’t.</source>
        <translation>Måla i dine eigne avtalar, og i dei du har henta inn frå leiarane dine, kjem hit; eksempel tel ikkje.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kven sitt</translation>
    </message>
    <message>
        <source>{0} of {1} goals are part of a goal above</source>
        <translation>{0} av {1} mål er ein del av eit overordna mål</translation>
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
        <translation>ein del av {0}</translation>
    </message>
    <message>
        <source>Part of no goal above</source>
        <translation>Ikkje ein del av noko overordna mål</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Parties only</source>
        <translation>Berre partane</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Eininga</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Offentleg</translation>
    </message>
    <message>
        <source>Visible to: {0}</source>
        <translation>Synleg for: {0}</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>{0} before: {1}</source>
        <translation>{0} før: {1}</translation>
    </message>
    <message>
        <source>When the period begins</source>
        <translation>Når perioden byrjar</translation>
    </message>
    <message>
        <source>{0} after the period began</source>
        <translation>{0} etter at perioden byrja</translation>
    </message>
    <message>
        <source>When the period ends</source>
        <translation>Når perioden sluttar</translation>
    </message>
    <message>
        <source>{0} before the period ends</source>
        <translation>{0} før perioden sluttar</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>The content is locked because the agreement is signed. To change something, open it again in the step Agree and sign; both then sign anew.</source>
        <translation>Innhaldet er låst fordi avtalen er signert. Vil de endra noko, opnar de han igjen i steget Semje og signering. Då signerer begge på nytt.</translation>
    </message>
    <message>
        <source>The content is locked because both have signed. You agree on changes as amendments.</source>
        <translation>Innhaldet er låst fordi begge har signert. Endringar avtalar de som tillegg.</translation>
    </message>
    <message>
        <source>Propose an amendment…</source>
        <translation>Føreslå ei endring…</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Bruk {0}</translation>
    </message>
    <message>
        <source>change a date</source>
        <translation>endra ein dato</translation>
    </message>
    <message>
        <source>Usual with this form:</source>
        <translation>Vanleg med denne malen:</translation>
    </message>
    <message>
        <source>The rest of the term</source>
        <translation>Resten av åremålet</translation>
    </message>
    <message>
        <source>From today, to the end that is set</source>
        <translation>Frå i dag til den sluttdatoen som er sett</translation>
    </message>
    <message>
        <source>change the period</source>
        <translation>endra perioden</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Eit halvt år</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Vegner av</translation>
    </message>
    <message>
        <source>The board, or the holder of the office</source>
        <translation>Styret, eller den som har stillinga</translation>
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
        <source>Must be filled in</source>
        <translation>Må fyllast ut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>edit a party</source>
        <translation>endra ein part</translation>
    </message>
    <message>
        <source>From and including</source>
        <translation>Frå og med</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
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
        <source>Posts of this form</source>
        <translation>Stillingar i dette skjemaet</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Valfritt</translation>
    </message>
    <message>
        <source>edit the organisation</source>
        <translation>endra verksemda</translation>
    </message>
    <message>
        <source>edit the case number</source>
        <translation>endra saksnummeret</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>Det avtalen seier</translation>
    </message>
    <message>
        <source>Grey text is the form&apos;s own and is printed as it stands.</source>
        <translation>Grå tekst er malen sin eigen og blir skriven ut som han står.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoar</translation>
    </message>
    <message>
        <source>Suggested from the period. Set the dates you agree on.</source>
        <translation>Føreslått ut frå perioden. Set dei datoane de blir einige om.</translation>
    </message>
    <message>
        <source>Restore the standard text</source>
        <translation>Gjenopprett standardteksten</translation>
    </message>
    <message numerus="yes">
        <source>at most %n line(s)</source>
        <translation>
            <numerusform>høgst %n linje</numerusform>
            <numerusform>høgst %n linjer</numerusform>
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
        <translation>Synleg for: {0}</translation>
    </message>
    <message>
        <source>edit {0}</source>
        <translation>redigera {0}</translation>
    </message>
    <message>
        <source>restore the standard text</source>
        <translation>gjenoppretta standardteksten</translation>
    </message>
    <message>
        <source>The standard text is back</source>
        <translation>Standardteksten er tilbake</translation>
    </message>
    <message>
        <source>Signs for somebody else</source>
        <translation>Signerer for nokon annan</translation>
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
            <numerusform>%n må fyllast ut</numerusform>
            <numerusform>%n må fyllast ut</numerusform>
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
        <source>not rated</source>
        <translation>ikkje vurdert</translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation>Vanleg prioritet</translation>
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
        <source>rating</source>
        <translation>vurdering på skalaen</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>grunngjeving</translation>
    </message>
    <message>
        <source>overall</source>
        <translation>samla</translation>
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
        <translation>døme</translation>
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
        <translation>Legg til side</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta opp igjen</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Grunngjeving (valfritt)</translation>
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
        <translation>Føreslått</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Samanlikning</translation>
    </message>
    <message>
        <source>{0}: fewer goals than suggested</source>
        <translation>{0}: færre mål enn føreslått</translation>
    </message>
    <message>
        <source>{0}: more goals than suggested</source>
        <translation>{0}: fleire mål enn føreslått</translation>
    </message>
    <message numerus="yes">
        <source>%n categories are outside what the form suggests</source>
        <translation>
            <numerusform>%n kategori er utanfor det malen føreslår</numerusform>
            <numerusform>%n kategoriar er utanfor det malen føreslår</numerusform>
        </translation>
    </message>
    <message>
        <source>Every category is within what the form suggests</source>
        <translation>Alle kategoriar er innanfor det malen føreslår</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than suggested</source>
        <translation>
            <numerusform>%n færre enn føreslått</numerusform>
            <numerusform>%n færre enn føreslått</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than suggested</source>
        <translation>
            <numerusform>%n meir enn føreslått</numerusform>
            <numerusform>%n fleire enn føreslått</numerusform>
        </translation>
    </message>
    <message>
        <source>no number suggested</source>
        <translation>ikkje noko tal føreslått</translation>
    </message>
    <message>
        <source>as suggested</source>
        <translation>som føreslått</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} eller fleire</translation>
    </message>
    <message>
        <source>switch a rule off</source>
        <translation>slå av ein regel</translation>
    </message>
    <message>
        <source>switch a rule on</source>
        <translation>slå på ein regel</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n reglar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n slegen av</numerusform>
            <numerusform>%n slegne av</numerusform>
        </translation>
    </message>
    <message>
        <source>Off in all my agreements</source>
        <translation>Av i alle avtalane mine</translation>
    </message>
    <message>
        <source>Switched off by your organisation.</source>
        <translation>Slegen av av organisasjonen din.</translation>
    </message>
    <message>
        <source>A rule that doesn&apos;t suit this agreement can be switched off here. Your choice isn&apos;t sent along.</source>
        <translation>Ein regel som ikkje passar til denne avtalen, kan slåast av her. Valet ditt blir ikkje sendt med.</translation>
    </message>
    <message numerus="yes">
        <source>%n must be filled in before signing</source>
        <translation>
            <numerusform>%n må fyllast ut før signering</numerusform>
            <numerusform>%n må fyllast ut før signering</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds back the signing</source>
        <translation>Ingenting hindrar signeringa</translation>
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
        <translation>Gå til måla</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Gå til feltet</translation>
    </message>
    <message>
        <source>put a remark aside</source>
        <translation>leggja ein merknad til side</translation>
    </message>
    <message>
        <source>The remark is put aside</source>
        <translation>Merknaden er lagd til side</translation>
    </message>
    <message>
        <source>take a remark up again</source>
        <translation>ta opp ein merknad igjen</translation>
    </message>
    <message numerus="yes">
        <source>Must be filled in · %n</source>
        <translation>
            <numerusform>Må fyllast ut · %n</numerusform>
            <numerusform>Må fyllast ut · %n</numerusform>
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
            <numerusform>Lagt til side · %n</numerusform>
            <numerusform>Lagt til side · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Ingen merknader</translation>
    </message>
    <message>
        <source>The agreement holds what the form asks for.</source>
        <translation>Avtalen inneheld det malen ber om.</translation>
    </message>
    <message>
        <source>Goals in each category. The grey field is what the form suggests; you decide.</source>
        <translation>Talet på mål i kvar kategori. Det grå feltet er det malen føreslår; du bestemmer.</translation>
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
        <source>The arrow keys walk the categories.</source>
        <translation>Piltastane går gjennom kategoriane.</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Document language</source>
        <translation>Dokumentspråk</translation>
    </message>
    <message>
        <source>Continue from an earlier agreement</source>
        <translation>Hald fram frå ein tidlegare avtale</translation>
    </message>
    <message>
        <source>Parties, texts and goals are carried over, evaluations are not. Change what differs.</source>
        <translation>Partar, tekstar og mål følgjer med, evalueringane gjer det ikkje. Endra det som er annleis.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny avtale</translation>
    </message>
    <message>
        <source>Adapt this form…</source>
        <translation>Tilpass denne malen…</translation>
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
        <source>The agreement keeps it, whatever language the program speaks</source>
        <translation>Avtalen held på det same kva språk programmet viser</translation>
    </message>
    <message>
        <source>{0} (the form&apos;s own)</source>
        <translation>{0} (malen sitt eige)</translation>
    </message>
    <message>
        <source>Norwegian ministries and agencies</source>
        <translation>Norske departement og etatar</translation>
    </message>
    <message>
        <source>Swedish agencies</source>
        <translation>Svenske myndigheiter</translation>
    </message>
    <message>
        <source>Finnish state and municipalities</source>
        <translation>Finsk stat og kommune</translation>
    </message>
    <message>
        <source>Danish agencies</source>
        <translation>Danske styrelsar</translation>
    </message>
    <message>
        <source>Any organisation</source>
        <translation>Alle verksemder</translation>
    </message>
    <message>
        <source>Go on with your changes to this form…</source>
        <translation>Hald fram med endringane i denne malen…</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>for the management team</source>
        <translation>for leiargruppa</translation>
    </message>
    <message>
        <source>for the department</source>
        <translation>for avdelinga</translation>
    </message>
    <message>
        <source>for the whole organisation</source>
        <translation>for heile verksemda</translation>
    </message>
    <message>
        <source>for the ministry and its agencies</source>
        <translation>for departementet og underliggjande etatar</translation>
    </message>
    <message>
        <source>goes: {0}</source>
        <translation>går ut: {0}</translation>
    </message>
    <message>
        <source>comes: {0}</source>
        <translation>kjem inn: {0}</translation>
    </message>
    <message>
        <source>take over requirements</source>
        <translation>ta over krav</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) taken over</source>
        <translation>
            <numerusform>%n krav teke over</numerusform>
            <numerusform>%n krav tekne over</numerusform>
        </translation>
    </message>
    <message>
        <source>make a goal your own</source>
        <translation>gjera eit mål til ditt eige</translation>
    </message>
    <message>
        <source>Goal {0} is no longer a common requirement</source>
        <translation>Mål {0} er ikkje lenger eit felles krav</translation>
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
        <translation>Ingen krav er kryssa av. Kryss av dei du vil ha.</translation>
    </message>
    <message>
        <source>Goal {0} reads differently</source>
        <translation>Mål {0} har fått ei anna ordlyding</translation>
    </message>
    <message>
        <source>Take over the new words</source>
        <translation>Ta over den nye ordlydinga</translation>
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
        <translation>Versjon {0}, utferda {1}</translation>
    </message>
    <message>
        <source>decided: {0}</source>
        <translation>vedteke: {0}</translation>
    </message>
    <message>
        <source>Common requirements</source>
        <translation>Felles krav</translation>
    </message>
    <message>
        <source>The issuer&apos;s words stay as they are; indicators and sources you may change and add to.</source>
        <translation>Ordlydinga til utferdaren ligg fast; indikatorar og kjelder kan du endra og leggja til.</translation>
    </message>
    <message>
        <source>Every requirement of this pack is already here.</source>
        <translation>Alle krava i denne pakken er her alt.</translation>
    </message>
    <message>
        <source>You have no pack yet. Open the file that the issuer has sent you: File, Open.</source>
        <translation>Du har ingen pakke enno. Opna fila utferdaren har sendt deg: Fil, Opna.</translation>
    </message>
    <message>
        <source>The newest version leaves it out. It stays here until you delete it.</source>
        <translation>Den nyaste versjonen har det ikkje med. Det blir ståande her til du slettar det.</translation>
    </message>
    <message>
        <source>Issued by {0} · locked</source>
        <translation>Utferda av {0} · låst</translation>
    </message>
    <message>
        <source>Make it my own, to change the words</source>
        <translation>Gjer det til ditt eige for å endra ordlydinga</translation>
    </message>
    <message>
        <source>Issue common requirements</source>
        <translation>Utferd felles krav</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utferda av</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Vedteke i</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Vedteke den</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation>Signer og lagra…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Give a title and an issuer, and tick a requirement.</source>
        <translation>Oppgje tittel og utferdar, og kryss av minst eitt krav.</translation>
    </message>
    <message>
        <source>The others open the file, see who has signed it, and take the requirements into their agreements. Words are locked there; each leader may add indicators. Under the same title and issuer it becomes the next version.</source>
        <translation>Dei andre opnar fila, ser kven som har signert ho, og tek krava inn i avtalane sine. Ordlydinga er låst der; kvar leiar kan leggja til indikatorar. Med same tittel og utferdar blir ho neste versjon.</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Må fyllast ut</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Valfritt</translation>
    </message>
    <message>
        <source>The card&apos;s PIN</source>
        <translation>PIN-koden til kortet</translation>
    </message>
    <message>
        <source>Common req&amp;uirements…</source>
        <translation>Felles &amp;krav…</translation>
    </message>
    <message>
        <source>&amp;Issue common requirements…</source>
        <translation>&amp;Utferd felles krav…</translation>
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
        <translation>{0} er teken inn. Du finn pakken under Mål, Felles krav.</translation>
    </message>
    <message>
        <source>Can&apos;t be taken in</source>
        <translation>Kan ikkje takast inn</translation>
    </message>
    <message>
        <source>{0} is known from now on</source>
        <translation>{0} er kjend frå no av</translation>
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
        <translation>Vedteke</translation>
    </message>
    <message>
        <source>You have version {0} of {1}. Agreements keep its words until you take over the new ones, goal by goal.</source>
        <translation>Du har versjon {0} frå {1}. Avtalane held på den ordlydinga til du tek over den nye, mål for mål.</translation>
    </message>
    <message>
        <source>The day is no date. Write day.month.year, or leave it empty.</source>
        <translation>Dagen er ingen dato. Skriv dag.månad.år, eller lat feltet stå tomt.</translation>
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
        <translation>Ei pakke …</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Slik ho er no</translation>
    </message>
    <message>
        <source>A package to compare with</source>
        <translation>Ei pakke å samanlikne med</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakkar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Samanlikn</translation>
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
        <translation>Samanlikn to avtalar eller versjonar</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) read differently</source>
        <translation>
            <numerusform>Éin stad er ulik</numerusform>
            <numerusform>%n stader er ulike</numerusform>
        </translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>Begge er like.</translation>
    </message>
    <message>
        <source>Choose an agreement in the list first</source>
        <translation>Vel først ein avtale i lista</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Not the key you know</source>
        <translation>Ikkje nøkkelen du kjenner</translation>
    </message>
    <message>
        <source>Not the one you know</source>
        <translation>Ikkje den du kjenner</translation>
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
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Dei stemmer</translation>
    </message>
    <message>
        <source>Packages can be encrypted for {0} from now on.</source>
        <translation>Pakkar kan krypterast for {0} frå no av.</translation>
    </message>
    <message>
        <source>Can&apos;t be taken in</source>
        <translation>Kan ikkje hentast inn</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Frå {0}</translation>
    </message>
    <message>
        <source>You have compared these words already</source>
        <translation>Du har alt samanlikna desse orda</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Du treng ikkje gjera noko.</translation>
    </message>
    <message>
        <source>Compare these words by phone</source>
        <translation>Samanlikn desse orda på telefon</translation>
    </message>
    <message>
        <source>Anybody can put a name on a card. Call {0} on a number you already have, and let {0} read the words from Settings, People I know. You do this once.</source>
        <translation>Kven som helst kan setja eit namn på eit kort. Ring {0} på eit nummer du har frå før, og lat {0} lesa orda frå Innstillingar, Personar eg kjenner. Dette gjer du éin gong.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>{0}: what goes in</source>
        <translation>{0}: kva som er med</translation>
    </message>
    <message>
        <source>What goes in and what stays out</source>
        <translation>Kva som er med, og kva som er utelate</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lagra…</translation>
    </message>
    <message>
        <source>The empty form; nothing of yours is in it.</source>
        <translation>Det tomme skjemaet; ingenting av ditt står i det.</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Utelate</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Er med</translation>
    </message>
    <message>
        <source>withhold words</source>
        <translation>utelata ord</translation>
    </message>
    <message>
        <source>Only the parties may read them</source>
        <translation>Berre partane kan lesa dei</translation>
    </message>
    <message>
        <source>The unit may read them</source>
        <translation>Eininga kan lesa dei</translation>
    </message>
    <message>
        <source>Withhold single words</source>
        <translation>Utelat enkeltord</translation>
    </message>
    <message>
        <source>The words are taken out wherever they stand, and leave a visible mark. What the two of you have agreed and signed stays as it is.</source>
        <translation>Orda blir tekne ut overalt der dei står, og lèt etter seg eit synleg merke. Det de to har avtalt og signert, er som før.</translation>
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
        <translation>Blir trykt i utgåva</translation>
    </message>
    <message>
        <source>Who may read the words</source>
        <translation>Kven som kan lesa orda</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Let them stand</source>
        <translation>Lat dei stå</translation>
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
        <translation>Ein kopi av ein avtale</translation>
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
        <translation>Kopien er opna.</translation>
    </message>
    <message>
        <source>Take it into the agreement</source>
        <translation>Hent han inn i avtalen</translation>
    </message>
    <message>
        <source>Open as a new draft</source>
        <translation>Opna som nytt utkast</translation>
    </message>
    <message>
        <source>Can&apos;t be opened</source>
        <translation>Kan ikkje opnast</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Skilnadene</translation>
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
        <translation>Kopien seier det same som avtalen her.</translation>
    </message>
    <message>
        <source>This agreement is not here. It is opened as a draft of yours.</source>
        <translation>Denne avtalen finst ikkje her. Han blir opna som ditt utkast.</translation>
    </message>
    <message>
        <source>The agreement here is signed, and the copy says something else. It is opened as a new draft; what is signed stays as it is.</source>
        <translation>Avtalen her er signert, og kopien seier noko anna. Han blir opna som eit nytt utkast. Det som er signert, blir ståande.</translation>
    </message>
    <message>
        <source>You have this agreement. What the copy says takes the place of what stands there; what stood there before is kept under History.</source>
        <translation>Du har denne avtalen. Det som står i kopien, kjem i staden for det som står der no. Det som stod der før, ligg under Historikk.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Show the backups</source>
        <translation>Vis tryggingskopiane</translation>
    </message>
    <message>
        <source>The agreements need looking after</source>
        <translation>Avtalane treng tilsyn</translation>
    </message>
    <message>
        <source>The backup is back. What was here before is among the backups.</source>
        <translation>Tryggingskopien er henta tilbake. Det som låg her før, er blant tryggingskopiane.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Hent tilbake ein tryggingskopi</translation>
    </message>
    <message>
        <source>The backup takes the place of everything that is here now. What is here now becomes a backup itself first, so you can go back.</source>
        <translation>Tryggingskopien tek plassen til alt som ligg her no. Det som ligg her no, blir først ein tryggingskopi sjølv, så du kan gå tilbake.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Tryggingskopiar, den nyaste først</translation>
    </message>
    <message>
        <source>A backup is made when the window closes, before something is taken in, before a new version changes anything, and every half hour of work. Each is opened and checked.</source>
        <translation>Det blir laga ein tryggingskopi når vindauget blir lukka, før noko blir henta inn, før ein ny versjon endrar noko, og kvar halvtime medan du arbeider. Kvar av dei blir opna og kontrollert.</translation>
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
        <translation>Det finst ingen tryggingskopi enno. Han blir laga når du lukkar vindauget.</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} kl. {1}</translation>
    </message>
    <message>
        <source>{0} – damaged, can&apos;t be used</source>
        <translation>{0} – skadd, kan ikkje brukast</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n avtale</numerusform>
            <numerusform>%n avtalar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed document(s)</source>
        <translation>
            <numerusform>%n signert dokument</numerusform>
            <numerusform>%n signerte dokument</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countersign</name>
    <message>
        <source>The answers</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Vel mappa…</translation>
    </message>
    <message>
        <source>Encrypt each answer for its leader, where the key is known</source>
        <translation>Krypter kvart svar for leiaren det gjeld, der nøkkelen er kjend</translation>
    </message>
    <message>
        <source>The folder for the answers</source>
        <translation>Mappa for svara</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Inga mappe vald enno</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Les igjen</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Les han</translation>
    </message>
    <message>
        <source>Not signed. {0}</source>
        <translation>Ikkje signert. {0}</translation>
    </message>
    <message>
        <source>Signed. Answer: {0}</source>
        <translation>Signert. Svar: {0}</translation>
    </message>
    <message>
        <source>Signed, but the answer was not written. {0}</source>
        <translation>Signert, men svaret vart ikkje skrive. {0}</translation>
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
        <translation>signert av leiaren {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin</source>
        <translation>
            <numerusform>%n kommentar i margen</numerusform>
            <numerusform>%n kommentarar i margen</numerusform>
        </translation>
    </message>
    <message>
        <source>answer for the leader alone</source>
        <translation>svaret er berre for leiaren</translation>
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
        <translation>Signer fleire saman</translation>
    </message>
    <message>
        <source>Each agreement gets a signature of its own. What you have not read to its end can&apos;t be among them; where one fails, the others go on.</source>
        <translation>Kvar avtale får sin eigen signatur. Det du ikkje har lese til ende, kan ikkje vera med; går éin gale, går dei andre vidare.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Stopp etter denne</translation>
    </message>
    <message>
        <source>What will be signed</source>
        <translation>Dette blir signert</translation>
    </message>
    <message>
        <source>Not among them yet</source>
        <translation>Ikkje med enno</translation>
    </message>
    <message>
        <source>No agreement waits for your signature.</source>
        <translation>Ingen avtale ventar på signaturen din.</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n agreement(s)</source>
        <translation>
            <numerusform>Signer %n avtale</numerusform>
            <numerusform>Signer %n avtalar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Ingen er vald</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} av {1}: {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) signed</source>
        <translation>
            <numerusform>%n avtale signert</numerusform>
            <numerusform>%n avtalar signerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not</source>
        <translation>
            <numerusform>%n ikkje</numerusform>
            <numerusform>%n ikkje</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Signer fleire</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>Day.month.year</source>
        <translation>Dag.månad.år</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>An agreement is needed</source>
        <translation>Ein avtale er nødvendig</translation>
    </message>
    <message>
        <source>No agreement is needed</source>
        <translation>Ein avtale er ikkje nødvendig</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Set på vent</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta opp igjen</translation>
    </message>
    <message>
        <source>End early</source>
        <translation>Avslutt før tida</translation>
    </message>
    <message>
        <source>Superseded by another agreement</source>
        <translation>Erstatta av ein annan avtale</translation>
    </message>
    <message>
        <source>Go on under another form</source>
        <translation>Gå over til ein annan mal</translation>
    </message>
    <message>
        <source>Mid-year review: unchanged</source>
        <translation>Halvårssamtale: uendra</translation>
    </message>
    <message>
        <source>Mid-year review: to be amended</source>
        <translation>Halvårssamtale: skal endrast</translation>
    </message>
    <message>
        <source>Propose an amendment</source>
        <translation>Føreslå ei endring</translation>
    </message>
    <message>
        <source>Withdraw the amendment</source>
        <translation>Trekk endringa tilbake</translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation>Send tilbake for endringar</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>På vent</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Teken opp igjen</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Avslutta før tida</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Erstatta</translation>
    </message>
    <message>
        <source>Consent to another form</source>
        <translation>Samtykke til ein annan mal</translation>
    </message>
    <message>
        <source>Amendment proposed</source>
        <translation>Endring føreslått</translation>
    </message>
    <message>
        <source>Amendment withdrawn</source>
        <translation>Endring trekt tilbake</translation>
    </message>
    <message>
        <source>Returned for changes</source>
        <translation>Sendt tilbake for endringar</translation>
    </message>
    <message>
        <source>The draft goes on; the reason is kept with it.</source>
        <translation>Utkastet går vidare, og grunngjevinga følgjer med.</translation>
    </message>
    <message>
        <source>The draft stops here and is kept as the record of that. It can be taken up again.</source>
        <translation>Utkastet stansar her og blir ståande som dokumentasjon på det. Det kan takast opp igjen.</translation>
    </message>
    <message>
        <source>Nothing is written or signed until it is taken up again.</source>
        <translation>Ingenting blir skrive eller signert før avtalen blir teken opp igjen.</translation>
    </message>
    <message>
        <source>Work goes on where it stopped.</source>
        <translation>Arbeidet held fram der det stansa.</translation>
    </message>
    <message>
        <source>The agreement ends on that day and stays as it is. This is for good.</source>
        <translation>Avtalen sluttar den dagen og blir ståande som han er. Dette kan ikkje takast tilbake.</translation>
    </message>
    <message>
        <source>Another agreement takes its place; this one stays as it is. This is for good.</source>
        <translation>Ein annan avtale tek over; denne blir ståande som han er. Dette kan ikkje takast tilbake.</translation>
    </message>
    <message>
        <source>Your consent is noted. When both have consented, the rest of the period can go on under the other form; what is signed stays under its own.</source>
        <translation>Samtykket ditt blir notert. Når begge har samtykt, kan resten av perioden halda fram på den andre malen; det som er signert, blir ståande på sin eigen.</translation>
    </message>
    <message>
        <source>It is noted that you have gone through the agreement and that it stands as it is.</source>
        <translation>Det blir notert at de har gått gjennom avtalen, og at han står som han er.</translation>
    </message>
    <message>
        <source>It is noted that you have gone through the agreement and that something is to be changed. Propose the amendment next.</source>
        <translation>Det blir notert at de har gått gjennom avtalen, og at noko skal endrast. Føreslå så endringa.</translation>
    </message>
    <message>
        <source>The content is opened as the next version. The version in force stays in force, with its signatures, until both have signed the amendment.</source>
        <translation>Innhaldet blir opna som neste versjon. Versjonen som gjeld, gjeld vidare med signaturane sine til begge har signert endringa.</translation>
    </message>
    <message>
        <source>The content reads again as both have signed it, word for word.</source>
        <translation>Innhaldet lyder igjen ord for ord slik begge har signert det.</translation>
    </message>
    <message>
        <source>It is open for changes again. A signature given for it stays in the history and counts no longer. Send a package, so that the other party sees your reason and your comments.</source>
        <translation>Han er open for endringar igjen. Ein signatur som er gjeven, blir ståande i historikken og gjeld ikkje lenger. Send ein pakke, slik at den andre parten ser grunngjevinga og kommentarane dine.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Ikkje nødvendig</translation>
    </message>
    <message>
        <source>Not needed: decided on {0}</source>
        <translation>Ikkje nødvendig: avgjort {0}</translation>
    </message>
    <message>
        <source>On hold: since {0}</source>
        <translation>På vent: sidan {0}</translation>
    </message>
    <message>
        <source>Ended early: on {0}</source>
        <translation>Avslutta før tida: {0}</translation>
    </message>
    <message>
        <source>Superseded: by another agreement from {0}</source>
        <translation>Erstatta: av ein annan avtale frå {0}</translation>
    </message>
    <message>
        <source>In force; amendment {0} is being written</source>
        <translation>Gjeld; endring {0} er under arbeid</translation>
    </message>
    <message>
        <source>In force; amendment {0} proposed by {1}</source>
        <translation>Gjeld; endring {0} føreslått av {1}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>A decision has stopped the agreement, so nothing is written now.</source>
        <translation>Ei avgjerd har stansa avtalen, så ingenting blir skrive no.</translation>
    </message>
    <message>
        <source>Amendment {0}: what it changes</source>
        <translation>Endring {0}: kva ho endrar</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versjon {0}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No word is changed yet. Change the goals or the basis.</source>
        <translation>Ingen ord er endra enno. Endra måla eller grunnlaget.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Ta avgjerd</translation>
    </message>
    <message>
        <source>The other form</source>
        <translation>Den andre malen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunngjeving</translation>
    </message>
    <message>
        <source>Must be completed</source>
        <translation>Må fyllast ut</translation>
    </message>
    <message>
        <source>Note the decision</source>
        <translation>Noter avgjerda</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versjon {1}</translation>
    </message>
    <message>
        <source>Write why; both can read it later.</source>
        <translation>Skriv kvifor; begge kan lesa det seinare.</translation>
    </message>
    <message>
        <source>Write the day it counts from.</source>
        <translation>Skriv dagen ho gjeld frå.</translation>
    </message>
    <message>
        <source>Yearly rounds</source>
        <translation>Årlege rundar</translation>
    </message>
    <message>
        <source>Round {0} of {1} is under way.</source>
        <translation>Runde {0} av {1} går føre seg.</translation>
    </message>
    <message>
        <source>Round {0} of {1} is closed: both have signed the assessment.</source>
        <translation>Runde {0} av {1} er avslutta: begge har signert vurderinga.</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Runde {0}</translation>
    </message>
    <message>
        <source>Begin round {0}</source>
        <translation>Byrja på runde {0}</translation>
    </message>
    <message>
        <source>Begin round {0} with changes in the agreement</source>
        <translation>Byrja på runde {0} med endringar i avtalen</translation>
    </message>
    <message>
        <source>Self-evaluation, signed {0}</source>
        <translation>Eigenevaluering, signert {0}</translation>
    </message>
    <message>
        <source>Assessment, signed {0}</source>
        <translation>Vurdering, signert {0}</translation>
    </message>
    <message>
        <source>Save the decisions as PDF…</source>
        <translation>Lagra avgjerdene som PDF…</translation>
    </message>
    <message>
        <source>Needed or not, on hold, amended, ended early, another form</source>
        <translation>Nødvendig eller ikkje, på vent, endra, avslutta før tida, ein annan mal</translation>
    </message>
    <message>
        <source>Begin the agreement on the other form</source>
        <translation>Byrja avtalen på den andre malen</translation>
    </message>
    <message>
        <source>Both have consented to go on under the other form.</source>
        <translation>Begge har samtykt til å gå over til den andre malen.</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>ei avgjerd</translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <translation>Notert: {0}</translation>
    </message>
    <message>
        <source>a new round</source>
        <translation>ein ny runde</translation>
    </message>
    <message>
        <source>Round {0} has begun.</source>
        <translation>Runde {0} har byrja.</translation>
    </message>
    <message>
        <source>The new agreement stands in the overview, ready to be written.</source>
        <translation>Den nye avtalen står i oversikta, klar til å skrivast.</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>Avgjort så langt</translation>
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
        <translation>For dei som driftar programmet. Dette er heile rapporten: Han inneheld versjonar, tal, tilstandar og kodar, og ingenting du har skrive. Ingenting blir sendt; du lagrar eller kopierer han sjølv.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lagra…</translation>
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
        <translation>Vellykka når</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Byggjer på</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunngjeving</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Ikkje vurdert</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikkje vald</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Ikkje signert enno</translation>
    </message>
    <message>
        <source>Agreed {0}</source>
        <translation>Avtalt {0}</translation>
    </message>
    <message>
        <source>Rating of the result</source>
        <translation>Vurdering av måloppnåinga</translation>
    </message>
    <message>
        <source>Must be completed</source>
        <translation>Må fyllast ut</translation>
    </message>
    <message>
        <source>What decided the choice?</source>
        <translation>Kva avgjorde valet?</translation>
    </message>
    <message>
        <source>My evaluation</source>
        <translation>Evalueringa mi</translation>
    </message>
    <message>
        <source>My assessment</source>
        <translation>Vurderinga mi</translation>
    </message>
    <message>
        <source>Must be completed · about {0} characters</source>
        <translation>Må fyllast ut · omtrent {0} teikn</translation>
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
        <translation>Valfritt</translation>
    </message>
    <message>
        <source>evaluation of goal {0}</source>
        <translation>vurdering av mål {0}</translation>
    </message>
    <message>
        <source>evaluation of the whole</source>
        <translation>vurdering av heilskapen</translation>
    </message>
    <message>
        <source>My assessment of the whole</source>
        <translation>Vurderinga mi av heilskapen</translation>
    </message>
    <message>
        <source>The whole: what went well, what was hard</source>
        <translation>Heilskapen: kva som gjekk bra, og kva som var vanskeleg</translation>
    </message>
    <message>
        <source>Support I need</source>
        <translation>Støtte eg treng</translation>
    </message>
    <message>
        <source>Proposals for the next period</source>
        <translation>Forslag til neste periode</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Eigenevaluering</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Ingenting motteke enno</translation>
    </message>
    <message>
        <source>Show the leader&apos;s rating now</source>
        <translation>Vis nivået i eigenevalueringa no</translation>
    </message>
    <message>
        <source>Always show the leader&apos;s ratings in this agreement</source>
        <translation>Vis alltid vurderingane til leiaren i denne avtalen</translation>
    </message>
    <message>
        <source>Superior&apos;s assessment</source>
        <translation>Vurderinga til overordna</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ingenting skrive enno</translation>
    </message>
    <message>
        <source>Every goal has a word and a rating, and the whole has its text.</source>
        <translation>Kvart mål har ord og vurdering, og heilskapen har sin tekst.</translation>
    </message>
    <message>
        <source>Ready for signing</source>
        <translation>Klar til signering</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) before you can sign:</source>
        <translation>
            <numerusform>%n ting før du kan signera:</numerusform>
            <numerusform>%n ting før du kan signera:</numerusform>
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
        <source>pay outcome</source>
        <translation>lønsutfall</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>heilskapen</translation>
    </message>
    <message>
        <source>All on one page</source>
        <extracomment>which document is signed on a page of its own at the end, if any</extracomment>
        <translation>Alt på éi side</translation>
    </message>
    <message>
        <source>{0} of {1} goals are evaluated</source>
        <translation>{0} av {1} mål er vurderte</translation>
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
        <translation>Heilskapen</translation>
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
        <source>Pay outcome</source>
        <translation>Lønsutfall</translation>
    </message>
    <message>
        <source>Ground for the outcome</source>
        <translation>Grunnlag for utfallet</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Førre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>{0} signed this {1}. It can&apos;t be changed any more.</source>
        <translation>{0} signerte dette {1}. Det kan ikkje lenger endrast.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signert</translation>
    </message>
    <message>
        <source>{0} writes this. It comes here with the next package.</source>
        <translation>{0} skriv dette. Det kjem hit med neste pakke.</translation>
    </message>
    <message>
        <source>This is written when both have signed the agreement.</source>
        <translation>Dette blir skrive når begge har signert avtalen.</translation>
    </message>
    <message>
        <source>This can&apos;t be written now.</source>
        <translation>Dette kan ikkje skrivast no.</translation>
    </message>
    <message>
        <source>New and challenging tasks</source>
        <translation>Nye og utfordrande oppgåver</translation>
    </message>
    <message>
        <source>Competence development</source>
        <translation>Kompetanseutvikling</translation>
    </message>
    <message>
        <source>A token of appreciation</source>
        <translation>Ei merksemd</translation>
    </message>
    <message>
        <source>What the leader gets</source>
        <translation>Det leiaren får</translation>
    </message>
    <message>
        <source>To the unit as a whole</source>
        <translation>Til eininga samla</translation>
    </message>
    <message>
        <source>recognition other than pay</source>
        <translation>påskjøning i andre former enn lønn</translation>
    </message>
    <message>
        <source>Recognition other than pay</source>
        <translation>Påskjøning i andre former enn lønn</translation>
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
        <translation>Det som vart funne</translation>
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
        <translation>Ord eller delar av ord</translation>
    </message>
    <message>
        <source>Reading what has been changed</source>
        <translation>Les det som er endra</translation>
    </message>
    <message>
        <source>Reading what has been changed: {0} of {1}.</source>
        <translation>Les det som er endra: {0} av {1}.</translation>
    </message>
    <message>
        <source>In every agreement: all that is written, your private notes too</source>
        <translation>I alle avtalar: alt som er skrive, òg dei private notata dine</translation>
    </message>
    <message>
        <source>Write at least two letters</source>
        <translation>Skriv minst to bokstavar</translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s). More letters find fewer.</source>
        <translation>
            <numerusform>Den første staden. Fleire bokstavar gir færre treff.</numerusform>
            <numerusform>Dei første %n stadene. Fleire bokstavar gir færre treff.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched: {0}. {1}</source>
        <translation>Ikkje gjennomsøkt: {0}. {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read</source>
        <translation>
            <numerusform>Éin til kunne ikkje lesast</numerusform>
            <numerusform>%n til kunne ikkje lesast</numerusform>
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
        <translation>Noko gjekk gale</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Noko gjekk gale i programmet</translation>
    </message>
    <message>
        <source>What you have written is saved up to the last pause. You can go on working. If it happens again, copy the report and send it to those who look after the program: it holds nothing you have written.</source>
        <translation>Det du har skrive, er lagra fram til siste pause. Du kan arbeida vidare. Skjer det igjen, kopierer du rapporten og sender han til dei som har ansvar for programmet. Han inneheld ikkje noko du har skrive.</translation>
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
        <translation>Hald fram</translation>
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
        <translation>Førre treff</translation>
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
        <translation>Fyll ut det du vil. Alt kan endrast seinare.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Rolla mi</translation>
    </message>
    <message>
        <source>I lead a section</source>
        <translation>Eg leier ein seksjon</translation>
    </message>
    <message>
        <source>I lead a department and its leaders</source>
        <translation>Eg leier ei avdeling og leiarane der</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Valfritt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Hald fram</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Dates</source>
        <translation>Datoar</translation>
    </message>
    <message>
        <source>The agreement is in force until {0}</source>
        <translation>Avtalen gjeld til og med {0}</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Noter kva som har hendt</translation>
    </message>
    <message>
        <source>Follow-up begins when both have signed</source>
        <translation>Oppfølginga byrjar når begge har signert</translation>
    </message>
    <message>
        <source>Until then the agreement is a draft that can still change.</source>
        <translation>Til då er avtalen eit utkast som kan endrast.</translation>
    </message>
    <message>
        <source>Go to Agree and sign</source>
        <translation>Gå til Semje og signering</translation>
    </message>
    <message>
        <source>Go to the self-evaluation</source>
        <translation>Gå til eigenevalueringa</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Opna avtalen</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>Opna tidslinja</translation>
    </message>
    <message>
        <source>Tell the unit</source>
        <translation>Gjer avtalen kjend i eininga</translation>
    </message>
    <message>
        <source>Those who do the work should know what was agreed. Go through the goals that are visible to the unit at the next meeting.</source>
        <translation>Dei som gjer arbeidet, bør vita kva de vart einige om. Gå gjennom måla som er synlege for eininga, på neste møte.</translation>
    </message>
    <message>
        <source>Gather views…</source>
        <translation>Hent inn synspunkt…</translation>
    </message>
    <message>
        <source>Gather views and facts</source>
        <translation>Hent inn synspunkt og fakta</translation>
    </message>
    <message>
        <source>Collect what the goals name as sources, while it is fresh: figures, reports, and what staff and users say.</source>
        <translation>Samla det måla nemner som kjelder, medan det er ferskt: tal, rapportar og det tilsette og brukarar seier.</translation>
    </message>
    <message>
        <source>Then write the self-evaluation</source>
        <translation>Skriv deretter eigenevalueringa</translation>
    </message>
    <message>
        <source>A few sentences and a level for each goal, sent to the superior before the talk.</source>
        <translation>Nokre setningar og eit nivå for kvart mål, sende til overordna før samtalen.</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
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
        <source>The page it gives</source>
        <translation>Sida han gjev</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Lagra malen</translation>
    </message>
    <message>
        <source>Saved as version {0}; new agreements can use it.</source>
        <translation>Lagra som versjon {0}; nye avtalar kan bruka han.</translation>
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
        <translation>Ein eigen mal</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>Tilbake til malane</translation>
    </message>
    <message>
        <source>Change words, categories, limits, levels, dates and clauses. Each saving is a new version; agreements keep the version they were written under.</source>
        <translation>Endra ord, kategoriar, grenser, nivå, datoar og klausular. Kvar lagring er ein ny versjon; avtalane held på den versjonen dei vart skrivne på.</translation>
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
        <source>Double</source>
        <translation>Dupliser</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>The page shows the form as it was before the mistake.</source>
        <translation>Sida viser malen slik han var før feilen.</translation>
    </message>
    <message>
        <source>What you have changed isn’t saved.</source>
        <translation>Det du har endra, er ikkje lagra.</translation>
    </message>
    <message>
        <source>{0} What you write is kept in this window only.</source>
        <translation>{0} Det du skriv, ligg berre i dette vindauget.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>What you had written here without saving it is back.</source>
        <translation>Det du hadde skrive her utan å lagra, er tilbake.</translation>
    </message>
    <message>
        <source>Begin anew from the saved form</source>
        <translation>Byrja på nytt frå den lagra malen</translation>
    </message>
    <message>
        <source>Leave it as a draft</source>
        <translation>La han liggje som utkast</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Forkast endringane</translation>
    </message>
    <message>
        <source>Not kept on disk</source>
        <translation>Ikkje lagt på disken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Må rettast</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) to mend before the form can be saved</source>
        <translation>
            <numerusform>%n feil å rette før malen kan lagrast</numerusform>
            <numerusform>%n feil å rette før malen kan lagrast</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lagra ein kopi…</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>This part is changed in the text.</source>
        <translation>Denne delen blir endra i teksten.</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>Namnet på malen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omtale</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Basis in rules or guidance</source>
        <translation>Grunnlag i reglar eller rettleiing</translation>
    </message>
    <message>
        <source>Whom it covers</source>
        <translation>Kven ho gjeld</translation>
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
        <translation>Eigenevaluering</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Goal achievement</source>
        <translation>Måloppnåing</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Overordna</translation>
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
        <translation>Rettleiing</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Word in brackets</source>
        <translation>Ord i parentes</translation>
    </message>
    <message>
        <source>What the signature says</source>
        <translation>Kva underskrifta seier</translation>
    </message>
    <message>
        <source>Length of the period in months</source>
        <translation>Lengda på perioden i månader</translation>
    </message>
    <message>
        <source>Suggested number of goals, fewest</source>
        <translation>Foreslått tal på mål, færrast</translation>
    </message>
    <message>
        <source>Must be filled in before signing</source>
        <translation>Må fyllast ut før underskrift</translation>
    </message>
    <message>
        <source>Usually the same next year</source>
        <translation>Vanlegvis den same neste år</translation>
    </message>
    <message>
        <source>Printed after the goals</source>
        <translation>Blir trykt etter måla</translation>
    </message>
    <message>
        <source>The goals are rated</source>
        <translation>Måla blir graderte</translation>
    </message>
    <message>
        <source>About staff</source>
        <translation>Om medarbeidarane</translation>
    </message>
    <message>
        <source>Choose one of them in the list, or add one.</source>
        <translation>Vel ein av dei i lista, eller legg til ein.</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Gå til teksten</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Inga grense</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Ikkje noko tal</translation>
    </message>
    <message>
        <source>Evaluation source</source>
        <translation>Evalueringskjelde</translation>
    </message>
    <message>
        <source>Columns of the table of goals</source>
        <translation>Kolonnane i måltabellen</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Kven som kan lese</translation>
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
        <translation>Kven som skriv måla</translation>
    </message>
    <message>
        <source>Whom the goals are set for</source>
        <translation>Kven måla blir sette for</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Most printed lines</source>
        <translation>Høgst så mange trykte linjer</translation>
    </message>
    <message>
        <source>Suggested number of goals, most</source>
        <translation>Foreslått tal på mål, flest</translation>
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
        <translation>Månader</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dag i månaden</translation>
    </message>
    <message>
        <source>Which time it comes in the period</source>
        <translation>Kva gong han kjem i perioden</translation>
    </message>
    <message>
        <source>Fewest answers before anything is shown</source>
        <translation>Færrast svar før noko blir vist</translation>
    </message>
    <message>
        <source>Shown also for a single answer</source>
        <translation>Blir òg vist for eitt einaste svar</translation>
    </message>
    <message>
        <source>Goal, indicator, evaluation source</source>
        <translation>Mål, indikator, evalueringskjelde</translation>
    </message>
    <message>
        <source>Goal, indicator, own contribution</source>
        <translation>Mål, indikator, eige bidrag</translation>
    </message>
    <message>
        <source>Goal, indicator</source>
        <translation>Mål, indikator</translation>
    </message>
    <message>
        <source>Written by the parties; the words are a suggestion</source>
        <translation>Partane skriv; orda er eit framlegg</translation>
    </message>
    <message>
        <source>Clause, printed as it stands</source>
        <translation>Klausul, blir trykt slik han står</translation>
    </message>
    <message>
        <source>The leader</source>
        <translation>Leiaren</translation>
    </message>
    <message>
        <source>They come from above</source>
        <translation>Dei kjem ovanfrå</translation>
    </message>
    <message>
        <source>From above, and the leader’s own</source>
        <translation>Ovanfrå, og dei leiaren sjølv skriv</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikkje sagt</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Eininga</translation>
    </message>
    <message>
        <source>Leader and unit</source>
        <translation>Leiar og eining</translation>
    </message>
    <message>
        <source>After the period begins</source>
        <translation>Etter at perioden byrjar</translation>
    </message>
    <message>
        <source>Before the period ends</source>
        <translation>Før perioden sluttar</translation>
    </message>
    <message>
        <source>Before another date</source>
        <translation>Før ein annan dato</translation>
    </message>
    <message>
        <source>The same day of the year</source>
        <translation>Same dag kvart år</translation>
    </message>
    <message>
        <source>No suggestion; the parties set it</source>
        <translation>Ikkje noko framlegg; partane set han</translation>
    </message>
    <message>
        <source>Rest of the term as period</source>
        <translation>Resten av åremålet som periode</translation>
    </message>
    <message>
        <source>Evaluated every year</source>
        <translation>Blir evaluert kvart år</translation>
    </message>
    <message>
        <source>Goals say whether they last</source>
        <translation>Mål seier om dei er varige</translation>
    </message>
    <message>
        <source>Document languages, steps and the choice of advice are changed in the text.</source>
        <translation>Dokumentspråk, steg og kva råd som blir gitt, blir endra i teksten.</translation>
    </message>
    <message>
        <source>Also asked for</source>
        <translation>Malen spør òg om</translation>
    </message>
    <message>
        <source>Editions for others</source>
        <translation>Utgåver for andre</translation>
    </message>
    <message>
        <source>Dimensions of success</source>
        <translation>Dimensjonar av suksess</translation>
    </message>
    <message>
        <source>Actions of a goal</source>
        <translation>Tiltak for eit mål</translation>
    </message>
    <message>
        <source>Order of the goals</source>
        <translation>Rekkjefølgja på måla</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Kva slags mål</translation>
    </message>
    <message>
        <source>Coordinated with</source>
        <translation>Blir samordna med</translation>
    </message>
    <message>
        <source>Recognition other than pay</source>
        <translation>Påskjøning i andre former enn lønn</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>Name and description</source>
        <translation>Namn og omtale</translation>
    </message>
    <message>
        <source>Names of things</source>
        <translation>Kva ting heiter</translation>
    </message>
    <message>
        <source>The parties</source>
        <translation>Partane</translation>
    </message>
    <message>
        <source>Suggested titles</source>
        <translation>Foreslåtte titlar</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Stillingar</translation>
    </message>
    <message>
        <source>Texts and clauses</source>
        <translation>Tekstar og klausular</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategoriar</translation>
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
        <translation>Evalueringskjelde</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Outcomes for pay</source>
        <translation>Utfall for lønna</translation>
    </message>
    <message>
        <source>Headings of the assessment</source>
        <translation>Overskriftene i vurderinga</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoar</translation>
    </message>
    <message>
        <source>Question sheet</source>
        <translation>Spørjeskjema</translation>
    </message>
    <message>
        <source>Who answers the sheet</source>
        <translation>Kven som svarer på skjemaet</translation>
    </message>
    <message>
        <source>Questions of the sheet</source>
        <translation>Spørsmåla i skjemaet</translation>
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
        <translation>Legg til ei stilling</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Legg til ein tekst</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Legg til ein kategori</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Legg til eit mål</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Legg til ein indikator</translation>
    </message>
    <message>
        <source>Add an evaluation source</source>
        <translation>Legg til ei evalueringskjelde</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Legg til eit nivå</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Legg til eit utfall</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Legg til ei overskrift</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Legg til ein dato</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>The leader</source>
        <translation>Leiaren</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Eininga</translation>
    </message>
    <message>
        <source>Leader and unit</source>
        <translation>Leiar og eining</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Høg prioritet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
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
        <source>add a goal</source>
        <translation>leggja til eit mål</translation>
    </message>
    <message>
        <source>delete goal {0}</source>
        <translation>sletta mål {0}</translation>
    </message>
    <message>
        <source>Goal {0} deleted</source>
        <translation>Mål {0} er sletta</translation>
    </message>
    <message>
        <source>move goal {0}</source>
        <translation>flytta mål {0}</translation>
    </message>
    <message>
        <source>Goal {0} is now {1}</source>
        <translation>Mål {0} er no {1}</translation>
    </message>
    <message>
        <source>add an indicator</source>
        <translation>leggja til ein indikator</translation>
    </message>
    <message>
        <source>add a source</source>
        <translation>leggja til ei kjelde</translation>
    </message>
    <message numerus="yes">
        <source>add %n goal(s)</source>
        <translation>
            <numerusform>leggja til %n mål</numerusform>
            <numerusform>leggja til %n mål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) added</source>
        <translation>
            <numerusform>%n mål lagt til</numerusform>
            <numerusform>%n mål lagde til</numerusform>
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
        <translation>Ingen mål er kryssa av. Kryss av dei du vil ha.</translation>
    </message>
    <message>
        <source>Into the category</source>
        <translation>Til kategorien</translation>
    </message>
    <message>
        <source>Read the clipboard again</source>
        <translation>Les utklippstavla på nytt</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Det er ingen tekst på utklippstavla.</translation>
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
        <translation>Kopier rader i eit rekneark eller ein tabell: mål, indikatorar, evaluering. Kvar rad blir eit mål.</translation>
    </message>
    <message>
        <source>Copy from an earlier agreement</source>
        <translation>Kopier frå ein tidlegare avtale</translation>
    </message>
    <message>
        <source>Tick the goals you want. They come as new goals, in their category.</source>
        <translation>Kryss av måla du vil ha. Dei kjem som nye mål, i sin kategori.</translation>
    </message>
    <message>
        <source>Every goal of that agreement is already here.</source>
        <translation>Alle måla i den avtalen er her alt.</translation>
    </message>
    <message>
        <source>There is no other agreement with goals in it.</source>
        <translation>Det finst ingen annan avtale med mål i.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorar</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>When have we succeeded?</source>
        <translation>Når har vi lukkast?</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Eige bidrag</translation>
    </message>
    <message>
        <source>Why: comes from</source>
        <translation>Kvifor: kjem frå</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Synleg for</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnamn</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Valfritt</translation>
    </message>
    <message>
        <source>edit goal {0}</source>
        <translation>redigera mål {0}</translation>
    </message>
    <message>
        <source>Must be filled in · one sentence</source>
        <translation>Må fyllast ut · éi setning</translation>
    </message>
    <message>
        <source>Comes with the form, shared by all leaders</source>
        <translation>Følgjer med malen, felles for alle leiarane</translation>
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
        <source>Keep goal {0} in my library</source>
        <translation>Ta vare på mål {0} i biblioteket mitt</translation>
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
        <translation>Ikkje sagt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Kravet</translation>
    </message>
    <message>
        <source>Success, own contribution and link to the plan</source>
        <translation>Vellykka når, eige bidrag og kopling til planen</translation>
    </message>
    <message>
        <source>Time, resources, quality, language, agreement, complaints?</source>
        <translation>Tid, ressursar, kvalitet, språk, semje, klager?</translation>
    </message>
    <message>
        <source>What the leader does to get there</source>
        <translation>Det leiaren gjer for å koma dit</translation>
    </message>
    <message>
        <source>Plan, strategy or letter</source>
        <translation>Plan, strategi eller brev</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Tilvising</translation>
    </message>
    <message>
        <source>edit a goal</source>
        <translation>redigera eit mål</translation>
    </message>
    <message>
        <source>change whom a goal applies to</source>
        <translation>endra kven eit mål gjeld</translation>
    </message>
    <message>
        <source>change who sees a goal</source>
        <translation>endra kven som ser eit mål</translation>
    </message>
    <message>
        <source>change a priority</source>
        <translation>endra ein prioritet</translation>
    </message>
    <message>
        <source>change whether a goal lasts</source>
        <translation>endra om eit krav er varig</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikkje sagt</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>er varig</translation>
    </message>
    <message>
        <source>changes with the operative goals</source>
        <translation>blir endra med måla til verksemda</translation>
    </message>
    <message>
        <source>Stands word for word in the plan</source>
        <translation>Står ordrett i planen</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ikkje noko skrive enno</translation>
    </message>
    <message>
        <source>Changed by the amendment · {0}</source>
        <translation>Endra i endringsforslaget · {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indikator</numerusform>
            <numerusform>%n indikatorar</numerusform>
        </translation>
    </message>
    <message>
        <source>No indicator, with a reason</source>
        <translation>Ingen indikator, med grunngjeving</translation>
    </message>
    <message numerus="yes">
        <source>%n to fill in</source>
        <translation>
            <numerusform>%n må fyllast ut</numerusform>
            <numerusform>%n må fyllast ut</numerusform>
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
        <translation>Ingen mål her enno.</translation>
    </message>
    <message numerus="yes">
        <source>Add what the form suggests (%n)</source>
        <translation>
            <numerusform>Legg til det malen føreslår (%n)</numerusform>
            <numerusform>Legg til det malen føreslår (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>In a category this form doesn&apos;t have: move them</source>
        <translation>I ein kategori malen ikkje har: flytt dei</translation>
    </message>
    <message>
        <source>Usually set from above.</source>
        <translation>Blir vanlegvis fastsett ovanfrå.</translation>
    </message>
    <message>
        <source>Either of you may propose.</source>
        <translation>Begge partar kan føreslå.</translation>
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
        <translation>føreslått {0}</translation>
    </message>
    <message>
        <source>May be left out with a reason</source>
        <translation>Kan utelatast med ei grunngjeving</translation>
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
        <translation>flytta ein indikator</translation>
    </message>
    <message>
        <source>remove an indicator</source>
        <translation>fjerna ein indikator</translation>
    </message>
    <message>
        <source>say why there is no indicator</source>
        <translation>grunngje at det ikkje er nokon indikator</translation>
    </message>
    <message>
        <source>What exists already: a survey, accounts, a report?</source>
        <translation>Kva finst alt: undersøking, rekneskap, rapport?</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Legg til kjelde</translation>
    </message>
    <message>
        <source>move a source</source>
        <translation>flytta ei kjelde</translation>
    </message>
    <message>
        <source>remove a source</source>
        <translation>fjerna ei kjelde</translation>
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
        <source>&amp;Keep in my library</source>
        <translation>&amp;Ta vare på i biblioteket mitt</translation>
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
        <translation>Flytt eller fjern kjelda: {0}</translation>
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
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Frå kven</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>edit an indicator</source>
        <translation>redigera ein indikator</translation>
    </message>
    <message>
        <source>edit a source</source>
        <translation>redigera ei kjelde</translation>
    </message>
    <message>
        <source>&amp;Add goal</source>
        <translation>&amp;Legg til mål</translation>
    </message>
    <message>
        <source>Paste ro&amp;ws…</source>
        <translation>Lim inn rad&amp;er…</translation>
    </message>
    <message>
        <source>&amp;Copy from an earlier agreement…</source>
        <translation>&amp;Kopier frå ein tidlegare avtale…</translation>
    </message>
    <message>
        <source>Li&amp;brary…</source>
        <translation>Bi&amp;bliotek…</translation>
    </message>
    <message>
        <source>&amp;Table view</source>
        <translation>&amp;Tabellvisning</translation>
    </message>
    <message>
        <source>Choose a goal first</source>
        <translation>Vel eit mål først</translation>
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
        <source>No goals yet</source>
        <translation>Ingen mål enno</translation>
    </message>
    <message>
        <source>Add the first one, or copy from an earlier agreement.</source>
        <translation>Legg til det første, eller kopier frå ein tidlegare avtale.</translation>
    </message>
    <message>
        <source>Copy from earlier</source>
        <translation>Kopier frå tidlegare</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Table view</source>
        <translation>Tabellvisning</translation>
    </message>
    <message>
        <source>The goals as a table</source>
        <translation>Måla som tabell</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>add an action</source>
        <translation>leggja til eit tiltak</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Kva slags mål</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkjefølgje</translation>
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
        <translation>Inga usemje</translation>
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
        <translation>Ikkje sett</translation>
    </message>
    <message>
        <source>put goals in order</source>
        <translation>setja mål i rekkjefølgje</translation>
    </message>
    <message>
        <source>change what counts</source>
        <translation>endra det som tel</translation>
    </message>
    <message>
        <source>Optional · more than one may count</source>
        <translation>Valfritt · fleire kan telja</translation>
    </message>
    <message>
        <source>Another agency or sector without which it can’t be reached</source>
        <translation>Ein annan etat eller sektor målet ikkje kan bli nådd utan</translation>
    </message>
    <message>
        <source>change what a goal is about</source>
        <translation>endra kva slags mål det er</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Det som tel</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Coordinated with</source>
        <translation>Blir samordna med</translation>
    </message>
    <message>
        <source>Move or remove the action: {0}</source>
        <translation>Flytt eller fjern tiltaket: {0}</translation>
    </message>
    <message>
        <source>What is done to get there, by whom and by when</source>
        <translation>Kva som blir gjort for å koma dit, av kven og innan når</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Legg til tiltak</translation>
    </message>
    <message>
        <source>move an action</source>
        <translation>flytta eit tiltak</translation>
    </message>
    <message>
        <source>remove an action</source>
        <translation>fjerna eit tiltak</translation>
    </message>
    <message>
        <source>edit an action</source>
        <translation>endra eit tiltak</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innan</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Året før</translation>
    </message>
    <message>
        <source>Part of the superior&apos;s goal</source>
        <translation>Ein del av målet til overordna</translation>
    </message>
    <message>
        <source>Carried over from last year</source>
        <translation>Vidareført frå i fjor</translation>
    </message>
    <message>
        <source>Carried over from {0}</source>
        <translation>Vidareført frå {0}</translation>
    </message>
    <message>
        <source>{0}. Is it still right?</source>
        <translation>{0}. Stemmer det framleis?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>A goal that is not here</source>
        <translation>Eit mål som ikkje er her</translation>
    </message>
    <message>
        <source>change whose goal it is part of</source>
        <translation>endra kva mål det er ein del av</translation>
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
        <translation>Snøggtastar</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Delar og lisensane deira</translation>
    </message>
    <message>
        <source>About Ledarapp</source>
        <translation>Om Ledarapp</translation>
    </message>
    <message>
        <source>Ledarapp takes two people through a result agreement, from draft to signed assessment.</source>
        <translation>Ledarapp fører to personar gjennom ein resultatavtale, frå utkast til signert vurdering.</translation>
    </message>
    <message>
        <source>What you write stays encrypted on this computer. The program makes no network calls, except to a time stamp server that you have named yourself.</source>
        <translation>Det du skriv, ligg kryptert på denne maskina. Programmet bruker ikkje nettet, bortsett frå ei tidsstempelteneste du sjølv har valt.</translation>
    </message>
    <message>
        <source>Your agreements lie in {0}</source>
        <translation>Avtalane dine ligg i {0}</translation>
    </message>
    <message>
        <source>Version {0}, licence EUPL 1.2. Built with Qt {1}.</source>
        <translation>Versjon {0}, lisens EUPL 1.2. Laga med Qt {1}.</translation>
    </message>
    <message>
        <source>Parts and their licences:</source>
        <translation>Delar og lisensane deira:</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lisensar…</translation>
    </message>
    <message>
        <source>Accessibility…</source>
        <translation>Tilgjenge…</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Example</source>
        <translation>Døme</translation>
    </message>
    <message>
        <source>Insert the example</source>
        <translation>Set inn dømet</translation>
    </message>
    <message>
        <source>Hide the help (F9)</source>
        <translation>Gøym hjelpa (F9)</translation>
    </message>
    <message>
        <source>The example is in the field</source>
        <translation>Dømet står i feltet</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Bring it back</source>
        <translation>Hent han tilbake</translation>
    </message>
    <message>
        <source>Check the signature</source>
        <translation>Kontroller signaturen</translation>
    </message>
    <message>
        <source>Save the picture of the sheet…</source>
        <translation>Lagra biletet av arket…</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Lukk samanlikninga</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Samanlikn med no</translation>
    </message>
    <message>
        <source>It says: “{0}”</source>
        <translation>Han seier: «{0}»</translation>
    </message>
    <message>
        <source>Content {0}</source>
        <translation>Innhald {0}</translation>
    </message>
    <message>
        <source>Content {0} · certificate {1}</source>
        <translation>Innhald {0} · sertifikat {1}</translation>
    </message>
    <message>
        <source>The program can&apos;t check a signature by pen: the paper itself is the proof.</source>
        <translation>Programmet kan ikkje kontrollera ein signatur med penn: Papiret sjølv er beviset.</translation>
    </message>
    <message>
        <source>Picture kept: {0}, {1} kB.</source>
        <translation>Biletet er lagra: {0}, {1} kB.</translation>
    </message>
    <message>
        <source>{0} signed {1}</source>
        <translation>{0} signerte {1}</translation>
    </message>
    <message>
        <source>A kept version</source>
        <translation>Ein versjon</translation>
    </message>
    <message>
        <source>Package made</source>
        <translation>Pakke laga</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>Pakke henta inn</translation>
    </message>
    <message>
        <source>Before a copy was opened</source>
        <translation>Før ein kopi vart opna</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} kl. {1}</translation>
    </message>
    <message>
        <source>as the leader</source>
        <translation>som leiar</translation>
    </message>
    <message>
        <source>as the superior</source>
        <translation>som overordna leiar</translation>
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
        <translation>eigenevalueringa</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>vurderinga</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Ingenting har hendt enno.</translation>
    </message>
    <message>
        <source>Versions you keep under a name (Ctrl+S), packages and signatures will stand here.</source>
        <translation>Her kjem versjonar du tek vare på under eit namn (Ctrl+S), pakkar og signaturar.</translation>
    </message>
    <message>
        <source>What was kept, sent, received and signed</source>
        <translation>Det som er teke vare på, sendt, motteke og signert</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Då</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Everything reads as it does now.</source>
        <translation>Alt står slik det gjer no.</translation>
    </message>
    <message>
        <source>What it said then is back.</source>
        <translation>Det som stod då, er tilbake.</translation>
    </message>
    <message>
        <source>bring back “{0}”</source>
        <translation>henta tilbake «{0}»</translation>
    </message>
    <message>
        <source>Compare two…</source>
        <translation>Samanlikn to …</translation>
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
        <translation>Det gjekk ikkje</translation>
    </message>
    <message>
        <source>Everything up to the last pause in your typing is here.</source>
        <translation>Alt fram til siste pause i skrivinga er her.</translation>
    </message>
    <message>
        <source>The program was not closed properly</source>
        <translation>Programmet vart ikkje avslutta rett</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Put the card in the reader. The key never leaves the card; its PIN is asked for at each signature and kept nowhere.</source>
        <translation>Set kortet i lesaren. Nøkkelen forlèt aldri kortet; du blir spurd om PIN-koden ved kvar signatur, og han blir ikkje lagra.</translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation>Vel eit anna bibliotek…</translation>
    </message>
    <message>
        <source>The card&apos;s library</source>
        <translation>Biblioteket til kortet</translation>
    </message>
    <message>
        <source>Looking for cards…</source>
        <translation>Ser etter kort…</translation>
    </message>
    <message>
        <source>Choose the card&apos;s library</source>
        <translation>Vel biblioteket til kortet</translation>
    </message>
    <message>
        <source>Libraries (*.so *.dll *.dylib)</source>
        <translation>Bibliotek (*.so *.dll *.dylib)</translation>
    </message>
    <message>
        <source>{0}, on the card “{1}”, valid until {2}</source>
        <translation>{0}, på kortet «{1}», gyldig til {2}</translation>
    </message>
    <message>
        <source>The certificate you sign with</source>
        <translation>Sertifikatet du signerer med</translation>
    </message>
    <message>
        <source>Made here, in your name</source>
        <translation>Laga her, i ditt namn</translation>
    </message>
    <message>
        <source>From a file (.p12 or .pfx)</source>
        <translation>Frå ei fil (.p12 eller .pfx)</translation>
    </message>
    <message>
        <source>On a smart card</source>
        <translation>På eit smartkort</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Vel fila…</translation>
    </message>
    <message>
        <source>The file&apos;s password</source>
        <translation>Passordet til fila</translation>
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
        <translation>Sjå etter sertifikat</translation>
    </message>
    <message>
        <source>Use this certificate</source>
        <translation>Bruk dette sertifikatet</translation>
    </message>
    <message>
        <source>A certificate and its secret key are made for: {0}. The key stays on this computer, encrypted. Others see your name and ask you once whether the certificate is yours.</source>
        <translation>Det blir laga eit sertifikat med hemmeleg nøkkel for: {0}. Nøkkelen blir på denne maskina, kryptert. Andre ser namnet ditt og spør deg éin gong om sertifikatet er ditt.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Vel ei sertifikatfil</translation>
    </message>
    <message>
        <source>Certificate files (*.p12 *.pfx)</source>
        <translation>Sertifikatfiler (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det gjekk ikkje</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Ikkje noko sertifikat enno</translation>
    </message>
    <message>
        <source>You choose one when you sign for the first time.</source>
        <translation>Du vel eit når du signerer første gong.</translation>
    </message>
    <message>
        <source>Certificate made here</source>
        <translation>Sertifikat laga her</translation>
    </message>
    <message>
        <source>{0}, on the card “{1}”</source>
        <translation>{0}, på kortet «{1}»</translation>
    </message>
    <message>
        <source>Valid until {0}</source>
        <translation>Gyldig til {0}</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Passphrase needed</source>
        <translation>Treng passordfrase</translation>
    </message>
    <message>
        <source>Do not rely on it</source>
        <translation>Ikkje stol på han</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Valid, not known yet</source>
        <translation>Gyldig, ikkje kjend enno</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ulesen</translation>
    </message>
    <message>
        <source>From and unit</source>
        <translation>Frå og eining</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Motteken</translation>
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
            <numerusform>%n nye pakkar i innboksen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation>Namn eller eining</translation>
    </message>
    <message>
        <source>Which packages</source>
        <translation>Kva pakkar</translation>
    </message>
    <message>
        <source>Nothing here answers to that.</source>
        <translation>Ingenting her svarer til det.</translation>
    </message>
    <message>
        <source>Packages that have come</source>
        <translation>Pakkar som er komne</translation>
    </message>
    <message>
        <source>Search the inbox</source>
        <translation>Søk i innboksen</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n pakke</numerusform>
            <numerusform>%n pakkar</numerusform>
        </translation>
    </message>
    <message>
        <source>The package from {0} is deleted.</source>
        <translation>Pakken frå {0} er sletta.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Innboks</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opna</translation>
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
        <translation>Slepp pakkar kvar som helst i vindauget, gjerne fleire på éin gong. Enter opnar, mellomrom kikkar, Delete legg bort. Ingenting blir teke inn før du seier det.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Can&apos;t be taken in</source>
        <translation>Kan ikkje takast inn</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Sletta</translation>
    </message>
    <message>
        <source>Not put into the inbox</source>
        <translation>Ikkje lagt i innboksen</translation>
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
        <translation>Seksjonsleiarane dine lagar dei med «Lag pakke».</translation>
    </message>
    <message>
        <source>Your superior creates them with “Create package”.</source>
        <translation>Den overordna din lagar dei med «Lag pakke».</translation>
    </message>
    <message>
        <source>No packages yet.</source>
        <translation>Ingen pakkar enno.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Opna ei fil…</translation>
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
        <translation>Lukk meldinga</translation>
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
        <translation>Neste: {0}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikkje lagra</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>Lagra kl. {0}</translation>
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
        <translation>Alt du skriv, blir lagra av seg sjølv. Ein versjon tek vare på avtalen slik han er no, under eit namn. Du finn han under Historikk.</translation>
    </message>
    <message>
        <source>Before the talk with {0}</source>
        <translation>Før samtalen med {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Teke vare på som «{0}».</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>From the library</source>
        <translation>Frå biblioteket</translation>
    </message>
    <message>
        <source>Write the goal first</source>
        <translation>Skriv målet først</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Skriv noko først</translation>
    </message>
    <message>
        <source>Your library has this already</source>
        <translation>Dette er alt i biblioteket ditt</translation>
    </message>
    <message>
        <source>Kept in your library</source>
        <translation>Teke vare på i biblioteket ditt</translation>
    </message>
    <message>
        <source>insert from the library</source>
        <translation>setja inn frå biblioteket</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Set inn</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n tekst</numerusform>
            <numerusform>%n tekstar</numerusform>
        </translation>
    </message>
    <message>
        <source>Inserted under “{0}”</source>
        <translation>Sett inn under «{0}»</translation>
    </message>
    <message>
        <source>Open the goal it belongs to first</source>
        <translation>Opna først målet han høyrer til</translation>
    </message>
    <message>
        <source>Inserted in goal {0}</source>
        <translation>Sett inn i mål {0}</translation>
    </message>
    <message numerus="yes">
        <source>With its %n indicators and sources</source>
        <translation>
            <numerusform>Med indikatoren eller kjelda som høyrer til</numerusform>
            <numerusform>Med %n indikatorar og kjelder</numerusform>
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
        <translation>Kvar frå</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Alle typar</translation>
    </message>
    <message>
        <source>Every side of responsibility</source>
        <translation>Alle sider av ansvaret</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation>Frå alle hyller</translation>
    </message>
    <message>
        <source>Search: part of a word is enough</source>
        <translation>Søk: ein del av eit ord er nok</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Angra</translation>
    </message>
    <message>
        <source>Library files (*.toml)</source>
        <translation>Biblioteksfiler (*.toml)</translation>
    </message>
    <message>
        <source>Your library is empty: keep a goal in it first</source>
        <translation>Biblioteket ditt er tomt: ta vare på eit mål først</translation>
    </message>
    <message>
        <source>library</source>
        <translation>bibliotek</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Lagra som {0}</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Angra: {0}</translation>
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
        <translation>Ta inn ei fil…</translation>
    </message>
    <message>
        <source>Save my library as a file…</source>
        <translation>Lagra biblioteket mitt som fil…</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>Teksten er endra</translation>
    </message>
    <message>
        <source>Text added</source>
        <translation>Teksten er lagd til</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Teksten er sletta</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken in</source>
        <translation>
            <numerusform>%n tekst teken inn</numerusform>
            <numerusform>%n tekstar tekne inn</numerusform>
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
        <translation>Evalueringskjelde</translation>
    </message>
    <message>
        <source>Development measure</source>
        <translation>Utviklingstiltak</translation>
    </message>
    <message>
        <source>The leader’s own role</source>
        <translation>Rolla til leiaren</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Fagleg</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medarbeidarar</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brukarar</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekstar</translation>
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
        <translation>Ta inn det som er kryssa av</translation>
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
            <numerusform>%n har ein annan tekst her</numerusform>
            <numerusform>%n har ein annan tekst her</numerusform>
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
        <translation>Vindauget blir låst om eitt minutt. Det du har skrive, er lagra.</translation>
    </message>
    <message>
        <source>Stay unlocked</source>
        <translation>Hald det ope</translation>
    </message>
    <message>
        <source>Nobody has used the program for a while</source>
        <translation>Ingen har brukt programmet på ei stund</translation>
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
        <translation>Lat passordlageret opna</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Lag ein ny gjenopprettingskode…</translation>
    </message>
    <message>
        <source>The window locks when nobody has used it for</source>
        <translation>Vindauget blir låst når ingen har brukt det på</translation>
    </message>
    <message>
        <source>And when the computer locks or goes to sleep. Ctrl+L locks at once.</source>
        <translation>Òg når maskina blir låst eller går i dvale. Ctrl+L låser med ein gong.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny passordfrase</translation>
    </message>
    <message>
        <source>Four words or more that you remember</source>
        <translation>Fire ord eller fleire som du hugsar</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Bruk denne passordfrasen</translation>
    </message>
    <message>
        <source>This is a passing profile: it ends with the program.</source>
        <translation>Dette er ein mellombels profil. Han forsvinn når programmet blir lukka.</translation>
    </message>
    <message>
        <source>The computer&apos;s password store opens your agreements.</source>
        <translation>Passordlageret på maskina opnar avtalane dine.</translation>
    </message>
    <message>
        <source>A passphrase opens your agreements.</source>
        <translation>Ein passordfrase opnar avtalane dine.</translation>
    </message>
    <message>
        <source>The recovery code has been tried and works.</source>
        <translation>Gjenopprettingskoden er prøvd og verkar.</translation>
    </message>
    <message>
        <source>You have not yet tried the recovery code.</source>
        <translation>Du har ikkje prøvd gjenopprettingskoden enno.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Endra passordfrasen…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Vel ein passordfrase…</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Skriv inn ein passordfrase.</translation>
    </message>
    <message>
        <source>The passphrase opens your agreements from now on.</source>
        <translation>Passordfrasen opnar avtalane dine frå no av.</translation>
    </message>
    <message>
        <source>This code opens your agreements when all else fails. Print it and keep it where you keep important papers. It is shown only now, and the old code opens nothing any longer.</source>
        <translation>Denne koden opnar avtalane dine når alt anna sviktar. Skriv han ut og legg han der du har viktige papir. Han blir vist berre no, og den gamle koden opnar ikkje noko lenger.</translation>
    </message>
    <message>
        <source>The recovery code works.</source>
        <translation>Gjenopprettingskoden verkar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det gjekk ikkje</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>aldri av seg sjølv</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutt</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase opens nothing any longer.</source>
        <translation>Passordfrasen opnar ikkje noko lenger.</translation>
    </message>
    <message>
        <source>The computer&apos;s password store opens your agreements from now on.</source>
        <translation>Passordlageret på maskina opnar avtalane dine frå no av.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>No goal fits this choice.</source>
        <translation>Ingen mål passar til dette valet.</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Det som har hendt</translation>
    </message>
    <message>
        <source>Which goals to show</source>
        <translation>Kva mål som blir viste</translation>
    </message>
    <message>
        <source>With something noted</source>
        <translation>Med noko notert</translation>
    </message>
    <message>
        <source>With nothing noted</source>
        <translation>Utan noko notert</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alle mål</translation>
    </message>
    <message>
        <source>Something is noted on every goal</source>
        <translation>Det er notert noko på kvart mål</translation>
    </message>
    <message>
        <source>Nothing is noted yet. A line now spares a search before the talk.</source>
        <translation>Ingenting er notert enno. Ei linje no sparer deg for leiting før samtalen.</translation>
    </message>
    <message>
        <source>Something is noted on {0} of {1} goals</source>
        <translation>Det er notert noko på {0} av {1} mål</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Ingenting notert enno.</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Ikkje noko grunnlag enno</translation>
    </message>
    <message>
        <source>delete a note</source>
        <translation>sletta eit notat</translation>
    </message>
    <message>
        <source>The note is deleted</source>
        <translation>Notatet er sletta</translation>
    </message>
    <message>
        <source>Noted in the year</source>
        <translation>Notert i året</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notat</numerusform>
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
        <translation>Noter kva som har hendt</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Endra dette notatet</translation>
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
        <translation>Kva som har hendt</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Verdi no</translation>
    </message>
    <message>
        <source>Where it is known from</source>
        <translation>Kvar det er kjent frå</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Kven som sa det</translation>
    </message>
    <message>
        <source>note what happened</source>
        <translation>notera kva som har hendt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Saved as you write. Drop files here as evidence.</source>
        <translation>Blir lagra medan du skriv. Slepp filer her som grunnlag.</translation>
    </message>
    <message>
        <source>A number, with its unit</source>
        <translation>Eit tal med eining</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Vel filer</translation>
    </message>
    <message>
        <source>Goes along in packages</source>
        <translation>Følgjer med i pakkar</translation>
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
        <translation>{0} ligg hos {1} og vart ikkje send</translation>
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
        <translation>&amp;Opna…</translation>
    </message>
    <message>
        <source>Look at an &amp;example</source>
        <translation>Sjå på eit dø&amp;me</translation>
    </message>
    <message>
        <source>Keep a &amp;version…</source>
        <translation>&amp;Ta vare på ein versjon…</translation>
    </message>
    <message>
        <source>&amp;Preview and print</source>
        <translation>&amp;Førehandsvis og skriv ut</translation>
    </message>
    <message>
        <source>Save the &amp;document as…</source>
        <translation>Lagra &amp;dokumentet som…</translation>
    </message>
    <message>
        <source>Create pac&amp;kage</source>
        <translation>Lag &amp;pakke</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Innstillingar…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Lukk vindauget</translation>
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
        <translation>Søk fø&amp;rre</translation>
    </message>
    <message>
        <source>Find &amp;everywhere…</source>
        <translation>Søk o&amp;veralt…</translation>
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
        <source>Inbo&amp;x</source>
        <translation>&amp;Innboks</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>&amp;Neste område</translation>
    </message>
    <message>
        <source>Previous re&amp;gion</source>
        <translation>&amp;Førre område</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utsjånad</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tekststorleik</translation>
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
        <translation>&amp;Høg kontrast</translation>
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
        <translation>&amp;Normal storleik</translation>
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
        <translation>&amp;Førre steg</translation>
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
        <translation>Førre me&amp;rknad</translation>
    </message>
    <message>
        <source>&amp;Dates as calendar file…</source>
        <translation>&amp;Datoar som kalenderfil…</translation>
    </message>
    <message>
        <source>Propose an &amp;amendment…</source>
        <translation>Føreslå ei &amp;endring…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Snøgg&amp;tastar</translation>
    </message>
    <message>
        <source>&amp;Diagnostic report…</source>
        <translation>&amp;Diagnoserapport…</translation>
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
        <source>&amp;Undo: {0}</source>
        <translation>&amp;Angra: {0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angra</translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>&amp;Gjer om: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjer om</translation>
    </message>
    <message>
        <source>Personal da&amp;ta…</source>
        <translation>P&amp;ersonopplysningar…</translation>
    </message>
    <message>
        <source>&amp;Bring back a backup…</source>
        <translation>&amp;Hent tilbake ein tryggingskopi…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Lå&amp;s</translation>
    </message>
    <message>
        <source>Continue &amp;where you were</source>
        <translation>Hald fram de&amp;r du var</translation>
    </message>
    <message>
        <source>Continue &amp;where you were: {0}</source>
        <translation>Hald fram de&amp;r du var: {0}</translation>
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
        <source>Help with this &amp;field</source>
        <translation>Hjelp til dette &amp;feltet</translation>
    </message>
    <message>
        <source>Help &amp;pane</source>
        <translation>Hjelpe&amp;rute</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Sist &amp;brukt</translation>
    </message>
    <message>
        <source>An agreement without a name</source>
        <translation>Ein avtale utan namn</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Tøm lista</translation>
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
        <translation>Rettleiing til &amp;utskrift…</translation>
    </message>
    <message>
        <source>&amp;Countersign together</source>
        <translation>Signer fl&amp;eire saman</translation>
    </message>
    <message>
        <source>Compare t&amp;wo…</source>
        <translation>Sa&amp;manlikn to …</translation>
    </message>
    <message>
        <source>Goals that hang togeth&amp;er</source>
        <translation>Mål som hen&amp;g saman</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Save as</source>
        <translation>Lagra som</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-dokument (*.docx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellar (*.csv)</translation>
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
        <source>Photographs (*.jpg)</source>
        <translation>Fotografi (*.jpg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilete (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Teikningar (*.svg)</translation>
    </message>
    <message>
        <source>Library files (*.toml)</source>
        <translation>Biblioteksfiler (*.toml)</translation>
    </message>
    <message>
        <source>Encrypted packages (*.age)</source>
        <translation>Krypterte pakkar (*.age)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstfiler (*.txt)</translation>
    </message>
    <message>
        <source>Copies of agreements (*.json)</source>
        <translation>Kopiar av avtalar (*.json)</translation>
    </message>
    <message>
        <source>Packages (*.asice)</source>
        <translation>Pakkar (*.asice)</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Lagra som {0}</translation>
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
        <translation>Avslutta</translation>
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
        <source>{0}, round {1}</source>
        <translation>{0}, runde {1}</translation>
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
        <translation>Stillingsinnehavar og eining</translation>
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
        <translation>Døme</translation>
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
        <source>Open</source>
        <translation>Opna</translation>
    </message>
    <message>
        <source>Continue: {0}</source>
        <translation>Hald fram: {0}</translation>
    </message>
    <message>
        <source>Deleted on {0}</source>
        <translation>Sletta {0}</translation>
    </message>
    <message>
        <source>It is signed, so it does not go by itself. It is erased under File › Personal data.</source>
        <translation>Han er signert, så han forsvinn ikkje av seg sjølv. Du slettar han for godt under Fil › Personopplysningar.</translation>
    </message>
    <message>
        <source>It is kept until {0} and can be brought back until then.</source>
        <translation>Han blir liggjande til {0} og kan hentast tilbake til då.</translation>
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
        <translation>Overordna</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Dokumentspråk</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Sist endra</translation>
    </message>
    <message>
        <source>Name, unit or form</source>
        <translation>Namn, eining eller mal</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Søk i lista</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Om %n dag</numerusform>
            <numerusform>Om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the draft ready for {0}</source>
        <translation>Gjer utkastet klart for {0}</translation>
    </message>
    <message>
        <source>Read and sign the agreement with {0}</source>
        <translation>Les og signer avtalen med {0}</translation>
    </message>
    <message>
        <source>Write the self-evaluation for {0}</source>
        <translation>Skriv eigenevalueringa til {0}</translation>
    </message>
    <message>
        <source>Write the assessment of {0}</source>
        <translation>Skriv vurderinga av {0}</translation>
    </message>
    <message>
        <source>Read the assessment from {0} and sign</source>
        <translation>Les vurderinga frå {0} og signer</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Opna…</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny avtale</translation>
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
        <translation>Ingenting i lista inneheld desse orda.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n avtale</numerusform>
            <numerusform>%n avtalar</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement with {0} is deleted.</source>
        <translation>Avtalen med {0} er sletta.</translation>
    </message>
    <message>
        <source>No agreements yet.</source>
        <translation>Ingen avtalar enno.</translation>
    </message>
    <message>
        <source>Begin a new one, open a package you have been sent, or look at an example first.</source>
        <translation>Byrja på ein ny, opna ein pakke du har fått, eller sjå på eit døme først.</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Sjå på eit døme</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>My leaders</source>
        <translation>Leiarane mine</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Sletta</translation>
    </message>
    <message>
        <source>My agreements</source>
        <translation>Mine avtalar</translation>
    </message>
    <message>
        <source>My leaders&apos; agreements</source>
        <translation>Avtalane til leiarane mine</translation>
    </message>
    <message>
        <source>Deleted agreements</source>
        <translation>Sletta avtalar</translation>
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
        <translation>Eigenevalueringa med ord og nivå</translation>
    </message>
    <message>
        <source>The assessment with words and ratings</source>
        <translation>Vurderinga med ord og nivå</translation>
    </message>
    <message>
        <source>What you have noted in the year</source>
        <translation>Det du har notert i året</translation>
    </message>
    <message>
        <source>Your self-evaluation: it goes along when you have signed it</source>
        <translation>Eigenevalueringa di: Ho blir med når du har signert ho</translation>
    </message>
    <message>
        <source>Your assessment: it goes along when you have signed it</source>
        <translation>Vurderinga di: Ho blir med når du har signert ho</translation>
    </message>
    <message>
        <source>Which advice you have put aside, and why</source>
        <translation>Kva råd du har lagt til side, og kvifor</translation>
    </message>
    <message>
        <source>{0}: the file stays with you, its name goes along</source>
        <translation>{0}: fila blir hos deg, namnet følgjer med</translation>
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
        <source>An encrypted package</source>
        <translation>Ein kryptert pakke</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Eit utkast</translation>
    </message>
    <message>
        <source>Signed by one party</source>
        <translation>Signert av éin part</translation>
    </message>
    <message>
        <source>Agreed and signed by both</source>
        <translation>Avtalt og signert av begge</translation>
    </message>
    <message>
        <source>With the signed self-evaluation</source>
        <translation>Med den signerte eigenevalueringa</translation>
    </message>
    <message>
        <source>With the signed assessment</source>
        <translation>Med den signerte vurderinga</translation>
    </message>
    <message>
        <source>Closed: the assessment is signed by both</source>
        <translation>Avslutta: Vurderinga er signert av begge</translation>
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
        <translation>Pakken blir forsegla med sertifikatet ditt: {0} ser kven som har laga han, og at han er uendra.</translation>
    </message>
    <message>
        <source>One file with everything the other party is to see</source>
        <translation>Éi fil med alt den andre parten skal sjå</translation>
    </message>
    <message>
        <source>Package created. Send the file the way you have agreed.</source>
        <translation>Pakken er laga. Send fila slik de er einige om.</translation>
    </message>
    <message>
        <source>{0}, made at {1}. Send the file the way you have agreed.</source>
        <translation>{0}, laga kl. {1}. Send fila slik de er einige om.</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Vis i mappa</translation>
    </message>
    <message>
        <source>Package created</source>
        <translation>Pakken er laga</translation>
    </message>
    <message>
        <source>The package is being encrypted; with a passphrase that takes a few seconds.</source>
        <translation>Pakken blir kryptert; med passordfrase tek det nokre sekund.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of sheets signed by pen</source>
        <translation>
            <numerusform>%n bilete av eit ark signert med penn</numerusform>
            <numerusform>%n bilete av ark signerte med penn</numerusform>
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
        <translation>«Les som tekst» gjev dei same orda til opplesing.</translation>
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
        <translation>Heile sida</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sidebreidd</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Change between the whole page and the page&apos;s width</source>
        <translation>Byt mellom heile sida og sidebreidda</translation>
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
        <translation>Personopplysningar</translation>
    </message>
    <message>
        <source>Everybody who is a party to an agreement here, the deleted ones included. What is written about them elsewhere, in the text of another agreement, is not counted.</source>
        <translation>Alle som er part i ein avtale her, òg i dei sletta. Det som står om dei andre stader, i teksten til ein annan avtale, er ikkje rekna med.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Write the name to erase it</source>
        <translation>Skriv namnet for å sletta det</translation>
    </message>
    <message>
        <source>The file for handing over holds all that is kept, the signed documents too; Ledarapp can take it in again. It is not encrypted: send it as you send personnel papers.</source>
        <translation>Fila som blir utlevert, inneheld alt som er lagra, òg dei signerte dokumenta, og Ledarapp kan henta ho inn igjen. Ho er ikkje kryptert: Send ho slik du sender personalpapir.</translation>
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
        <translation>{0} og {1} forsvinn for godt, her og i alle tryggingskopiar på denne maskina, og med dei det den andre parten har skrive. Ingen kan henta dei tilbake. Utlever opplysningane først dersom nokon kan få bruk for dei.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone</source>
        <translation>Dette kan ikkje angrast</translation>
    </message>
    <message>
        <source>Nothing of it is left here or in the backups that can be read.</source>
        <translation>Ingenting av det er igjen her eller i dei tryggingskopiane som kan lesast.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Sletta</translation>
    </message>
    <message>
        <source>Packages were sent to the other party on {0}. Ask for them to be erased there too.</source>
        <translation>Pakkar vart sende til den andre parten {0}. Be om at dei blir sletta der òg.</translation>
    </message>
    <message>
        <source>These files are damaged and could not be searched: {0}. Delete them by hand if they must go too.</source>
        <translation>Desse filene er skadde og kunne ikkje gjennomsøkjast: {0}. Slett dei for hand dersom dei òg må bort.</translation>
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
        <translation>Kopier som bilete</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Kopier tala</translation>
    </message>
    <message>
        <source>Save the plot…</source>
        <translation>Lagra figuren…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The pages are being drawn…</source>
        <translation>Sidene blir teikna…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Lagra ein annan stad…</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Ikkje vist</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtalen</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Eigenevalueringa</translation>
    </message>
    <message>
        <source>Assessment record</source>
        <translation>Vurderinga</translation>
    </message>
    <message>
        <source>Edition for the unit</source>
        <translation>Einingsutgåve</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Offentleg utgåve</translation>
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
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lagra som PDF…</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Kva som er med</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Open in my PDF reader</source>
        <translation>Opna i PDF-lesaren min</translation>
    </message>
    <message>
        <source>&amp;What goes in…</source>
        <translation>&amp;Kva som er med…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Skri&amp;v ut…</translation>
    </message>
    <message>
        <source>&amp;Open in my PDF reader</source>
        <translation>&amp;Opna i PDF-lesaren min</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n signatur</numerusform>
            <numerusform>%n signaturar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Ikkje signert</translation>
    </message>
    <message>
        <source>What the amendment changes</source>
        <translation>Kva endringa gjeld</translation>
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
        <source>Day</source>
        <translation>Dag</translation>
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
        <translation>Piltastane går gjennom verdiane.</translation>
    </message>
    <message>
        <source>{0}: {1}, no target set</source>
        <translation>{0}: {1}, ikkje sett noko mål</translation>
    </message>
    <message>
        <source>{0}: {1}, target {2} reached</source>
        <translation>{0}: {1}, målet {2} er nådd</translation>
    </message>
    <message>
        <source>{0}: {1}, target {2} not reached yet, higher is better</source>
        <translation>{0}: {1}, målet {2} er ikkje nådd enno, høgare er betre</translation>
    </message>
    <message>
        <source>{0}: {1}, target {2} not reached yet, lower is better</source>
        <translation>{0}: {1}, målet {2} er ikkje nådd enno, lågare er betre</translation>
    </message>
    <message>
        <source>{0}: {1}, outside the range {2}</source>
        <translation>{0}: {1}, utanfor området {2}</translation>
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
        <translation>berre for {0}</translation>
    </message>
    <message>
        <source>with a passphrase</source>
        <translation>med ein passordfrase</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>utan kryptering</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), such as four words</source>
        <translation>
            <numerusform>Minst %n teikn, til dømes fire ord</numerusform>
            <numerusform>Minst %n teikn, til dømes fire ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {0} and you can open the file.</source>
        <translation>Berre {0} og du kan opna fila.</translation>
    </message>
    <message>
        <source>Tell {0} the passphrase by phone, not by the way you send the file.</source>
        <translation>Gje {0} passordfrasen på telefon, ikkje same vegen som du sender fila.</translation>
    </message>
    <message>
        <source>Anybody who gets hold of the file can read it.</source>
        <translation>Den som får tak i fila, kan lesa ho.</translation>
    </message>
    <message>
        <source>To encrypt for {0} alone, exchange contact cards first: Settings, People I know.</source>
        <translation>For å kryptera berre for {0}: Utveksla kontaktkort først, under Innstillingar, Personar eg kjenner.</translation>
    </message>
    <message>
        <source>Passphrase for this package</source>
        <translation>Passordfrase for denne pakken</translation>
    </message>
</context>
<context>
    <name>Protection</name>
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
        <translation>Skriv inn koden frå papiret</translation>
    </message>
    <message>
        <source>Shows that it can be read</source>
        <translation>Viser at han kan lesast</translation>
    </message>
    <message>
        <source>The code is not the one above. Compare them.</source>
        <translation>Koden er ikkje den som står over. Samanlikn dei.</translation>
    </message>
    <message>
        <source>Recovery code for Ledarapp</source>
        <translation>Gjenopprettingskode til Ledarapp</translation>
    </message>
    <message>
        <source>How your agreements are locked</source>
        <translation>Slik blir avtalane dine låste</translation>
    </message>
    <message>
        <source>They are kept encrypted on this computer, in {0}</source>
        <translation>Dei ligg kryptert på denne maskina, i {0}</translation>
    </message>
    <message>
        <source>The computer&apos;s password store</source>
        <translation>Passordlageret på maskina</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Ein passordfrase</translation>
    </message>
    <message>
        <source>It keeps the key; the program opens by itself.</source>
        <translation>Det tek vare på nøkkelen, og programmet opnar seg sjølv.</translation>
    </message>
    <message>
        <source>It is asked for each time the program opens.</source>
        <translation>Du blir spurd om han kvar gong programmet blir opna.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>Four words or more that you remember</source>
        <translation>Fire ord eller fleire som du hugsar</translation>
    </message>
    <message>
        <source>Nobody can open the agreements without the key, not even those who made the program. On the next page you get a recovery code for the day when the passphrase is lost.</source>
        <translation>Ingen kan opna avtalane utan nøkkelen, heller ikkje dei som har laga programmet. På neste side får du ein gjenopprettingskode til den dagen passordfrasen er borte.</translation>
    </message>
    <message>
        <source>Lock and continue</source>
        <translation>Lås og hald fram</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Skriv inn ein passordfrase.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Gjenopprettingskoden din</translation>
    </message>
    <message>
        <source>It opens your agreements when the password store or the passphrase fails. Print it and keep it where you keep important papers. It is shown only now.</source>
        <translation>Han opnar avtalane når passordlageret eller passordfrasen sviktar. Skriv han ut og legg han der du har viktige papir. Han blir vist berre no.</translation>
    </message>
    <message>
        <source>I do this later</source>
        <translation>Gjer det seinare</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Kontroller koden</translation>
    </message>
    <message>
        <source>Your agreements are locked</source>
        <translation>Avtalane dine er låste</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gjenopprettingskode</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opna</translation>
    </message>
    <message>
        <source>No passphrase is set, so whoever uses this computer can open them. You can set one under Settings; then the window also locks by itself.</source>
        <translation>Det er ikkje sett nokon passordfrase, så den som bruker denne maskina, kan opna dei. Du kan setja ein under Innstillingar; då låser vindauget seg òg av seg sjølv.</translation>
    </message>
    <message>
        <source>Open with the password store</source>
        <translation>Opna med passordlageret</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Bruk gjenopprettingskoden i staden</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Bruk passordfrasen i staden</translation>
    </message>
    <message>
        <source>The agreements can&apos;t be read</source>
        <translation>Avtalane kan ikkje lesast</translation>
    </message>
    <message>
        <source>The program keeps copies. It can put the newest good one in its place; the damaged file is kept beside it.</source>
        <translation>Programmet tek kopiar. Det kan setja den nyaste gode kopien på plass. Den skadde fila blir liggjande ved sida av.</translation>
    </message>
    <message>
        <source>Bring back the newest copy</source>
        <translation>Hent tilbake den nyaste kopien</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det gjekk ikkje</translation>
    </message>
</context>
<context>
    <name>Received</name>
    <message>
        <source>Mine</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Den andre sin</translation>
    </message>
    <message>
        <source>Both, one below the other</source>
        <translation>Begge, under kvarandre</translation>
    </message>
    <message>
        <source>Two lines have parted</source>
        <translation>To versjonar har skilt lag</translation>
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
        <source>{0} at {1}</source>
        <translation>{0} kl. {1}</translation>
    </message>
    <message>
        <source>Taken in before</source>
        <translation>Henta inn før</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Det du sende</translation>
    </message>
    <message>
        <source>Kept nowhere</source>
        <translation>Blir ikkje lagra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opna</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passordfrasen til fila</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(ingenting)</translation>
    </message>
    <message>
        <source>(another order)</source>
        <translation>(ei anna rekkjefølgje)</translation>
    </message>
    <message numerus="yes">
        <source>a summary of %n answer(s)</source>
        <translation>
            <numerusform>ei oppsummering av %n svar</numerusform>
            <numerusform>ei oppsummering av %n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal {0}</source>
        <translation>Mål {0}</translation>
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
        <translation>vellykka når</translation>
    </message>
    <message>
        <source>own contribution</source>
        <translation>eige bidrag</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indikatorar</translation>
    </message>
    <message>
        <source>evaluation sources</source>
        <translation>evalueringskjelder</translation>
    </message>
    <message>
        <source>applies to</source>
        <translation>gjeld for</translation>
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
        <translation>synleg for</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>why there is no indicator</source>
        <translation>kvifor det ikkje er nokon indikator</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>vegner av</translation>
    </message>
    <message>
        <source>by decision</source>
        <translation>etter vedtak</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>eining</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Overordna leiar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>første dagen</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>siste dagen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
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
        <translation>Rekkjefølgja på måla</translation>
    </message>
    <message>
        <source>Views gathered</source>
        <translation>Innhenta synspunkt</translation>
    </message>
    <message>
        <source>order</source>
        <translation>rekkjefølgje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Lagra ein annan stad…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Hent inn</translation>
    </message>
    <message>
        <source>Choose first what is to stand</source>
        <translation>Vel først kva som skal stå</translation>
    </message>
    <message>
        <source>{0}, {1}: “{2}”</source>
        <translation>{0}, {1}: «{2}»</translation>
    </message>
    <message>
        <source>Look at the pages</source>
        <translation>Sjå på sidene</translation>
    </message>
    <message>
        <source>made {0} at {1}</source>
        <translation>laga {0} kl. {1}</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Frå {0}</translation>
    </message>
    <message>
        <source>The file came encrypted with a passphrase.</source>
        <translation>Fila kom kryptert med ein passordfrase.</translation>
    </message>
    <message>
        <source>The file came encrypted for you.</source>
        <translation>Fila kom kryptert for deg.</translation>
    </message>
    <message>
        <source>Do not rely on it</source>
        <translation>Ikkje stol på det</translation>
    </message>
    <message>
        <source>The package holds</source>
        <translation>Pakken inneheld</translation>
    </message>
    <message>
        <source>{0}, signed, as PDF</source>
        <translation>{0}, signert, som PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n signed document(s) of earlier rounds</source>
        <translation>
            <numerusform>%n signert dokument frå tidlegare rundar</numerusform>
            <numerusform>%n signerte dokument frå tidlegare rundar</numerusform>
        </translation>
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
            <numerusform>De har begge endra %n avsnitt; vel nedanfor kva som skal stå.</numerusform>
            <numerusform>De har begge endra %n avsnitt; vel nedanfor kva som skal stå.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own words stay; theirs and the signatures are added.</source>
        <translation>Din eigen tekst blir ståande; teksten til den andre og signaturane blir lagde til.</translation>
    </message>
    <message>
        <source>You don&apos;t have this agreement yet: it is added.</source>
        <translation>Du har ikkje denne avtalen enno: Han blir lagd til.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>Is this {0}?</source>
        <translation>Er dette {0}?</translation>
    </message>
    <message>
        <source>Issued by {0}</source>
        <translation>Utferda av {0}</translation>
    </message>
    <message>
        <source>I have compared it with {0}</source>
        <translation>Eg har samanlikna med {0}</translation>
    </message>
    <message>
        <source>You know the certificate, but not the key that came with it. Call {0} on a number you already have, and read these words to each other. Until then the old key is used.</source>
        <translation>Du kjenner sertifikatet, men ikkje nøkkelen som følgde med. Ring {0} på eit nummer du har frå før, og les desse orda for kvarandre. Til då blir den gamle nøkkelen brukt.</translation>
    </message>
    <message>
        <source>You have not met this certificate before, and anybody can put a name on one. Call {0} on a number you already have, and read these words to each other. You do this once.</source>
        <translation>Du har ikkje møtt dette sertifikatet før, og kven som helst kan setja eit namn på eit. Ring {0} på eit nummer du har frå før, og les desse orda for kvarandre. Dette gjer du éin gong.</translation>
    </message>
    <message>
        <source>You have not met this certificate before, and anybody can put a name on one. Call {0} on a number you already have, and read these signs to each other. You do this once.</source>
        <translation>Du har ikkje sett dette sertifikatet før, og kven som helst kan setja eit namn på eit. Ring {0} på eit nummer du har frå før, og les desse teikna for kvarandre. Dette gjer de berre éin gong.</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>Signaturen er gyldig</translation>
    </message>
    <message>
        <source>Whole, but unknown</source>
        <translation>Uendra, men ukjend</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Ikkje signert</translation>
    </message>
    <message>
        <source>The package has been taken in.</source>
        <translation>Pakken er henta inn.</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Les fila…</translation>
    </message>
    <message>
        <source>Can&apos;t be taken in</source>
        <translation>Kan ikkje hentast inn</translation>
    </message>
    <message>
        <source>You have both changed this</source>
        <translation>Dette har de begge endra</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>tiltak</translation>
    </message>
    <message>
        <source>coordinated with</source>
        <translation>blir samordna med</translation>
    </message>
    <message>
        <source>order of priority</source>
        <translation>rekkjefølgje</translation>
    </message>
    <message>
        <source>kind of goal</source>
        <translation>kva slags mål</translation>
    </message>
    <message>
        <source>lasting or not</source>
        <translation>varig eller ikkje</translation>
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
        <translation>Må fyllast ut</translation>
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
        <translation>leggja ein merknad til side</translation>
    </message>
    <message>
        <source>Put aside. You find it in Balance and check.</source>
        <translation>Lagd til side. Du finn han i Balanse og kontroll.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Legg til side</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Open the timeline</source>
        <translation>Opna tidslinja</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminning</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) overdue.</source>
        <translation>
            <numerusform>%n dato er over fristen.</numerusform>
            <numerusform>%n datoar er over fristen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) within a week.</source>
        <translation>
            <numerusform>%n dato innan ei veke.</numerusform>
            <numerusform>%n datoar innan ei veke.</numerusform>
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
        <translation>Den andre parten les han med neste pakke</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Privat notat</translation>
    </message>
    <message>
        <source>Stays on this computer: in no package and no document</source>
        <translation>Blir på denne datamaskina: kjem ikkje med i nokon pakke eller noko dokument</translation>
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
        <translation>sletta ein kommentar</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>Kommentaren er sletta.</translation>
    </message>
    <message>
        <source>Changed since {0}</source>
        <translation>Endra sidan {0}</translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation>Send tilbake for endringar</translation>
    </message>
    <message>
        <source>Accept the draft</source>
        <translation>Godta utkastet</translation>
    </message>
    <message>
        <source>Assessment ready</source>
        <translation>Vurderinga er klar</translation>
    </message>
    <message>
        <source>Show the leader&apos;s ratings before mine are set, in this agreement</source>
        <translation>Vis vurderingane til leiaren før mine er sette, i denne avtalen</translation>
    </message>
    <message>
        <source>What the other has sent, with comments for both and notes for yourself</source>
        <translation>Det den andre har sendt, med kommentarar til begge og notat til deg sjølv</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Neste: {0}</translation>
    </message>
    <message>
        <source>return for changes</source>
        <translation>senda tilbake for endringar</translation>
    </message>
    <message>
        <source>Returned. Now create the package with your comments.</source>
        <translation>Sendt tilbake. Lag no pakken med kommentarane dine.</translation>
    </message>
    <message>
        <source>What is to be changed, and why</source>
        <translation>Kva som skal endrast, og kvifor</translation>
    </message>
    <message>
        <source>The other party reads it, with your name and today&apos;s date</source>
        <translation>Den andre parten les det, med namnet ditt og dagens dato</translation>
    </message>
    <message>
        <source>{0} asked for changes on {1}</source>
        <translation>{0} bad om endringar {1}</translation>
    </message>
    <message>
        <source>The leader&apos;s rating is shown when yours is set.</source>
        <translation>Vurderinga til leiaren blir vist når di er sett.</translation>
    </message>
    <message>
        <source>Read to its end: it can be signed together with others.</source>
        <translation>Lesen til ende: Han kan signerast saman med andre.</translation>
    </message>
    <message>
        <source>Read every page, and it can be signed together with others.</source>
        <translation>Les alle sidene, så kan han signerast saman med andre.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Could not save</source>
        <translation>Kunne ikkje lagra</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ikkje lagra enno</translation>
    </message>
    <message>
        <source>{0} Your text is kept here.</source>
        <translation>{0} Teksten din er teken vare på her.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lagra ein kopi…</translation>
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
        <translation>Vis det som er skrive</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Gøym det som er skrive</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Its signs, for the other party to compare:</source>
        <translation>Teikna den andre parten skal samanlikna:</translation>
    </message>
    <message>
        <source>Use another certificate…</source>
        <translation>Bruk eit anna sertifikat…</translation>
    </message>
    <message>
        <source>Signatures already given stay as they are. The other party will compare the new certificate with you once.</source>
        <translation>Signaturar som er gjevne, blir ståande. Den andre parten samanliknar det nye sertifikatet med deg éin gong.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Dates are written as in</source>
        <translation>Datoar blir skrivne som i</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utsjånad</translation>
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
        <translation>Høg kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststorleik</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Rolla mi</translation>
    </message>
    <message>
        <source>I lead a section</source>
        <translation>Eg leier ein seksjon</translation>
    </message>
    <message>
        <source>I lead a department and its leaders</source>
        <translation>Eg leier ei avdeling og leiarane i ho</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Address of the time stamp server</source>
        <translation>Adressa til tidsstempeltenesta</translation>
    </message>
    <message>
        <source>Empty: none. The program makes no network call otherwise.</source>
        <translation>Tomt felt: inga. Programmet bruker elles ikkje nettet.</translation>
    </message>
    <message>
        <source>Keep proof that lasts</source>
        <translation>Ta vare på prov som varer</translation>
    </message>
    <message>
        <source>Signed files then take along what the certificates&apos; authorities answered, under a last time stamp, so that they can be checked in many years. The authorities are asked at each signature.</source>
        <translation>Signerte filer tek då med seg det sertifikatutferdarane svara, under eit siste tidsstempel, slik at dei kan kontrollerast om mange år. Utferdarane blir spurde ved kvar signatur.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// or http://.</source>
        <translation>Skriv inn ei adresse som byrjar med https:// eller http://.</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noreg</translation>
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
        <translation>Språket til programmet</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Bestemt av organisasjonen din.</translation>
    </message>
    <message>
        <source>Save my contact card…</source>
        <translation>Lagra kontaktkortet mitt…</translation>
    </message>
    <message>
        <source>contact card</source>
        <translation>kontaktkort</translation>
    </message>
    <message>
        <source>Your contact card can be made as soon as you have a certificate to sign it with.</source>
        <translation>Kontaktkortet ditt kan lagast så snart du har eit sertifikat å signera det med.</translation>
    </message>
    <message>
        <source>Your words, to read to those who have got your contact card or a package from you:</source>
        <translation>Orda dine, til å lesa opp for den som har fått kontaktkortet ditt eller ein pakke frå deg:</translation>
    </message>
    <message>
        <source>You have not compared anybody yet. Open a contact card or a package somebody has sent you.</source>
        <translation>Du har ikkje samanlikna med nokon enno. Opna eit kontaktkort eller ein pakke som nokon har sendt deg.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Gløym</translation>
    </message>
    <message>
        <source>Forget {0}</source>
        <translation>Gløym {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angra</translation>
    </message>
    <message>
        <source>{0} is no longer known.</source>
        <translation>{0} er ikkje lenger kjend.</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Gløymt</translation>
    </message>
    <message>
        <source>Packages can be encrypted for this person. Certificate and key in words:</source>
        <translation>Pakkar kan krypterast for denne personen. Sertifikat og nøkkel i ord:</translation>
    </message>
    <message>
        <source>Certificate compared. A package or contact card brings the key to encrypt with.</source>
        <translation>Sertifikatet er samanlikna. Ein pakke eller eit kontaktkort gjev nøkkelen å kryptera med.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Språk og utsjånad</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Om meg</translation>
    </message>
    <message>
        <source>How your agreements are locked</source>
        <translation>Slik er avtalane dine låste</translation>
    </message>
    <message>
        <source>The certificate you sign with</source>
        <translation>Sertifikatet du signerer med</translation>
    </message>
    <message>
        <source>People I know</source>
        <translation>Personar eg kjenner</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakkar</translation>
    </message>
    <message>
        <source>Time stamp on signatures</source>
        <translation>Tidsstempel på signaturar</translation>
    </message>
    <message>
        <source>Look into a folder for new packages</source>
        <translation>Sjå etter nye pakkar i ei mappe</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Vel mappe…</translation>
    </message>
    <message>
        <source>What is found is judged and stands in the inbox. Nothing is taken in by itself, and nothing in the folder is changed.</source>
        <translation>Det som finst, blir vurdert og står i innboksen. Ingenting blir teke inn av seg sjølv, og ingenting i mappa blir endra.</translation>
    </message>
    <message>
        <source>The folder in which packages come</source>
        <translation>Mappa der pakkar kjem</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Tettleik</translation>
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
        <source>Place on the paper</source>
        <translation>Stad på papiret</translation>
    </message>
    <message>
        <source>Attach a scan or photograph…</source>
        <translation>Legg ved ei skanning eller eit fotografi…</translation>
    </message>
    <message>
        <source>Note the signature</source>
        <translation>Noter underskrifta</translation>
    </message>
    <message>
        <source>{0} has signed the printed copy. The record will say “signed on paper”: keep the paper, for it is the proof. The program can&apos;t check a signature by pen, nor a picture of one.</source>
        <translation>{0} har signert den utskrivne kopien. Det blir notert «signert på papir»: Ta vare på papiret, for det er beviset. Programmet kan ikkje kontrollera ein signatur med penn, heller ikkje eit bilete av ein.</translation>
    </message>
    <message>
        <source>Choose the scan or photograph of the signed sheet</source>
        <translation>Vel skanninga eller fotografiet av det signerte arket</translation>
    </message>
    <message>
        <source>Scans and photographs (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Skanningar og fotografi (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>No picture attached. It is kept, encrypted, with what was printed.</source>
        <translation>Ikkje noko bilete lagt ved. Det blir lagra kryptert saman med det som vart skrive ut.</translation>
    </message>
    <message>
        <source>{0}, {1} kB. It is kept, encrypted, with what was printed.</source>
        <translation>{0}, {1} kB. Det blir lagra kryptert saman med det som vart skrive ut.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Valfritt</translation>
    </message>
    <message>
        <source>Your comment beside the signature</source>
        <translation>Kommentaren din ved signaturen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Etterpå</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Vel eit sertifikat</translation>
    </message>
    <message>
        <source>Save the signed PDF…</source>
        <translation>Lagra den signerte PDF-en…</translation>
    </message>
    <message>
        <source>Print and sign on paper</source>
        <translation>Skriv ut og signer på papir</translation>
    </message>
    <message>
        <source>Note a signature by pen</source>
        <translation>Noter ei underskrift med penn</translation>
    </message>
    <message>
        <source>Open for changes</source>
        <translation>Opna for endringar</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signerer…</translation>
    </message>
    <message>
        <source>Sign as {0}</source>
        <translation>Signer som {0}</translation>
    </message>
    <message>
        <source>Make a package for {0}</source>
        <translation>Lag ein pakke til {0}</translation>
    </message>
    <message>
        <source>Next: make a package for {0}. The signed PDF is filed under case {1}.</source>
        <translation>Neste: Lag ein pakke til {0}. Den signerte PDF-en blir arkivert på sak {1}.</translation>
    </message>
    <message>
        <source>Next: make a package for {0}.</source>
        <translation>Neste: Lag ein pakke til {0}.</translation>
    </message>
    <message>
        <source>Yes, this certificate is mine</source>
        <translation>Ja, sertifikatet er mitt</translation>
    </message>
    <message>
        <source>Asked for each time, kept nowhere</source>
        <translation>Du blir spurd kvar gong; blir ikkje lagra</translation>
    </message>
    <message>
        <source>The certificate is for {0}, but the agreement says {1}. Nobody signs for another. Whoever reads the document will see {0}.</source>
        <translation>Sertifikatet høyrer til {0}, men avtalen seier {1}. Ingen signerer for ein annan. Den som les dokumentet, ser {0}.</translation>
    </message>
    <message>
        <source>The card&apos;s PIN</source>
        <translation>PIN-koden til kortet</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Ikkje signert</translation>
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
        <translation>Alle som skal signera dette dokumentet, har signert det.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signert</translation>
    </message>
    <message>
        <source>The pages are being drawn. Read them, then sign.</source>
        <translation>Sidene blir teikna. Les dei, og signer så.</translation>
    </message>
    <message>
        <source>Everything that must be filled in is there, and you see the pages.</source>
        <translation>Alt som må fyllast ut, er på plass, og du ser sidene.</translation>
    </message>
    <message>
        <source>Ready for signing</source>
        <translation>Klar til signering</translation>
    </message>
    <message>
        <source>{0} signs first. Make a package, or let {0} sign the printed copy.</source>
        <translation>{0} signerer først. Lag ein pakke, eller lat {0} signera det utskrivne eksemplaret.</translation>
    </message>
    <message>
        <source>It is {0}&apos;s turn since {1}. Make a package unless {0} has got one since then.</source>
        <translation>{0} har hatt turen sidan {1}. Lag ein pakke dersom {0} ikkje har fått ein sidan då.</translation>
    </message>
    <message>
        <source>The self-evaluation is signed when both have signed the agreement.</source>
        <translation>Eigenevalueringa blir signert når begge har signert avtalen.</translation>
    </message>
    <message>
        <source>The assessment is signed when {0} has signed the self-evaluation.</source>
        <translation>Vurderinga blir signert når {0} har signert eigenevalueringa.</translation>
    </message>
    <message>
        <source>Nothing is to be signed now.</source>
        <translation>Det er ingenting å signera no.</translation>
    </message>
    <message>
        <source>Opened for changes. The signature given counts no longer.</source>
        <translation>Opna for endringar. Signaturen gjeld ikkje lenger.</translation>
    </message>
    <message>
        <source>Signed. The content is locked now.</source>
        <translation>Signert. Innhaldet er no låst.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>Sign the agreement</source>
        <translation>Signer avtalen</translation>
    </message>
    <message>
        <source>Sign the self-evaluation</source>
        <translation>Signer eigenevalueringa</translation>
    </message>
    <message>
        <source>Sign the assessment</source>
        <translation>Signer vurderinga</translation>
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
        <translation>Eigenevalueringa til vurderingssamtalen</translation>
    </message>
    <message>
        <source>The assessment record</source>
        <translation>Vurderinga</translation>
    </message>
    <message>
        <source>Checksum {0}</source>
        <translation>Kontrollsum {0}</translation>
    </message>
    <message>
        <source>Your signature says: “{0}”</source>
        <translation>Med signaturen seier du: «{0}»</translation>
    </message>
    <message>
        <source>The self-evaluation is locked and can be sent for the review talk.</source>
        <translation>Eigenevalueringa blir låst og kan sendast før vurderingssamtalen.</translation>
    </message>
    <message>
        <source>The agreement is closed. The next one can be begun from it.</source>
        <translation>Avtalen blir avslutta. Den neste kan byggja på han.</translation>
    </message>
    <message>
        <source>The assessment is locked and goes to the leader, who signs last.</source>
        <translation>Vurderinga blir låst og går til leiaren, som signerer sist.</translation>
    </message>
    <message>
        <source>The content is locked. As long as only one of you has signed, it can be opened for changes.</source>
        <translation>Innhaldet blir låst. Så lenge berre éin av dykk har signert, kan det opnast for endringar.</translation>
    </message>
    <message>
        <source>{0}, you</source>
        <translation>{0}, du</translation>
    </message>
    <message>
        <source>{0}, not signed yet</source>
        <translation>{0}, ikkje signert enno</translation>
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
        <source>You sign exactly the PDF you see.</source>
        <translation>Du signerer nøyaktig den PDF-en du ser.</translation>
    </message>
    <message>
        <source>You see the PDF as it stands.</source>
        <translation>Du ser PDF-en slik han er no.</translation>
    </message>
    <message>
        <source>All signatures are given.</source>
        <translation>Alle signaturar er på plass.</translation>
    </message>
    <message>
        <source>Nothing is signed while a decision stops the agreement.</source>
        <translation>Ingenting blir signert så lenge ei avgjerd stansar avtalen.</translation>
    </message>
    <message>
        <source>Its turn comes later; this is how it will look.</source>
        <translation>Blir signert seinare; slik kjem dokumentet til å sjå ut.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Accessibility statement</source>
        <translation>Tilgjengefråsegn</translation>
    </message>
    <message>
        <source>What we aim at</source>
        <translation>Kva vi siktar mot</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Kva du kan gjera</translation>
    </message>
    <message>
        <source>How it was tried</source>
        <translation>Korleis det er prøvd</translation>
    </message>
    <message>
        <source>What was not tried, and what is missing</source>
        <translation>Kva som ikkje er prøvd, og kva som manglar</translation>
    </message>
    <message>
        <source>The program follows EN 301 549, chapter 11, and WCAG 2.2 level AA. The documents it makes follow PDF/UA-1.</source>
        <translation>Programmet følgjer EN 301 549, kapittel 11, og WCAG 2.2 på nivå AA. Dokumenta det lagar, følgjer PDF/UA-1.</translation>
    </message>
    <message>
        <source>Tab reaches every field and button, and every command stands in a menu. F6 moves between the parts of the window, F8 between remarks, and Ctrl+F1 lists every shortcut.</source>
        <translation>Tabulator når kvart felt og kvar knapp, og kvar kommando står i ein meny. F6 går mellom delane av vindauget, F8 mellom merknadene, og Ctrl+F1 viser alle snøggtastane.</translation>
    </message>
    <message>
        <source>Automatic tests on Linux try nearly all of forty criteria from within: about half of them on every screen, the others on one part each. One agreement, up to both signatures, is made from outside through the same interface as a screen reader uses.</source>
        <translation>Automatiske testar på Linux prøver nesten alle av førti kriterium innanfrå: om lag halvparten på kvart skjermbilete, dei andre på éin del kvar. Éin avtale, fram til begge underskriftene, blir laga utanfrå gjennom det same grensesnittet som ein skjermlesar bruker.</translation>
    </message>
    <message>
        <source>Fields, buttons, lists, headings and plots have names and roles that screen readers understand. What was saved, deleted or found is spoken. Every plot is there as a table too.</source>
        <translation>Felt, knappar, lister, overskrifter og figurar har namn og roller som skjermlesarar forstår. Det som er lagra, sletta eller funne, blir lese opp. Kvar figur finst òg som tabell.</translation>
    </message>
    <message>
        <source>Under View you choose light, dark or high contrast, and a text size from 100 to 300 %. Nothing flashes or moves by itself.</source>
        <translation>Under Vis vel du lyst, mørkt eller høg kontrast, og ein tekststorleik frå 100 til 300 %. Ingenting blinkar eller rører på seg av seg sjølv.</translation>
    </message>
    <message>
        <source>The PDF files are tagged, with headings, tables, language and reading order. “Read as text” beside the pages gives the same words.</source>
        <translation>PDF-filene er merkte med overskrifter, tabellar, språk og leserekkjefølgje. «Les som tekst» ved sida av sidene gjev dei same orda.</translation>
    </message>
    <message>
        <source>Nobody who uses a screen reader, a magnifier or voice control every day has tried the program yet. NVDA on Windows, VoiceOver on macOS and the contrast themes of Windows have not been tried.</source>
        <translation>Ingen som bruker skjermlesar, forstørring eller talestyring til dagleg, har prøvd programmet enno. NVDA på Windows, VoiceOver på macOS og kontrasttemaa i Windows er ikkje prøvde.</translation>
    </message>
    <message>
        <source>The picture of the pages before signing can&apos;t be read aloud; use “Read as text”. At text sizes over 200 % the menu bar may be cut short in a small window; every command has a shortcut or a button.</source>
        <translation>Biletet av sidene før signering kan ikkje lesast opp; bruk «Les som tekst». Ved tekststorleikar over 200 % kan menylinja bli korta av i eit lite vindauge; kvar kommando har ein snøggtast eller ein knapp.</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>More</source>
        <translation>Meir</translation>
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
        <translation>Grunnlag og partar</translation>
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
        <translation>Semje og signering</translation>
    </message>
    <message>
        <source>Follow-up and evidence</source>
        <translation>Oppfølging og grunnlag</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Eigenevaluering</translation>
    </message>
    <message>
        <source>Superior&apos;s assessment</source>
        <translation>Vurderinga til overordna</translation>
    </message>
    <message>
        <source>Sign and close</source>
        <translation>Signering og avslutning</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Synspunkt</translation>
    </message>
    <message>
        <source>Review and comments</source>
        <translation>Gjennomgang og kommentarar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
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
        <source>Decisions</source>
        <translation>Avgjerder</translation>
    </message>
    <message>
        <source>Notes for the talk</source>
        <translation>Notat til samtalen</translation>
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
        <translation>Går føre seg</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikkje starta</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signert</translation>
    </message>
    <message numerus="yes">
        <source>Started, %n remark(s)</source>
        <translation>
            <numerusform>Påbyrja, %n merknad</numerusform>
            <numerusform>Påbyrja, %n merknader</numerusform>
        </translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Signaturen din</translation>
    </message>
    <message>
        <source>Started, {0} of {1}</source>
        <translation>Påbyrja, {0} av {1}</translation>
    </message>
    <message>
        <source>Waiting for {0}</source>
        <translation>Ventar på {0}</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}, {3}</source>
        <translation>Steg {0} av {1}: {2}, {3}</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n suggestion(s), Down to choose</source>
        <translation>
            <numerusform>%n forslag, pil ned for å velja</numerusform>
            <numerusform>%n forslag, pil ned for å velja</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>note from the talk</source>
        <translation>notat frå samtalen</translation>
    </message>
    <message>
        <source>The note stands in your own words now.</source>
        <translation>Notatet står no blant dine eigne ord.</translation>
    </message>
    <message>
        <source>What the other party has written down</source>
        <translation>Det den andre parten har skrive ned</translation>
    </message>
    <message>
        <source>What we agree now</source>
        <translation>Det vi blir einige om</translation>
    </message>
    <message>
        <source>Minutes: both have them, and they can be saved as PDF</source>
        <translation>Referat: begge har det, og det kan lagrast som PDF</translation>
    </message>
    <message>
        <source>Notes for later</source>
        <translation>Notat til seinare</translation>
    </message>
    <message>
        <source>Stay on this computer. Your private notes aren&apos;t shown here.</source>
        <translation>Blir på denne datamaskina. Dei private notata dine blir ikkje viste her.</translation>
    </message>
    <message>
        <source>Put into my assessment</source>
        <translation>Set inn i vurderinga mi</translation>
    </message>
    <message>
        <source>Put into my self-evaluation</source>
        <translation>Set inn i eigenevalueringa mi</translation>
    </message>
    <message>
        <source>minutes of the talk</source>
        <translation>referat frå samtalen</translation>
    </message>
    <message>
        <source>One goal at a time. Esc leaves.</source>
        <translation>Eitt mål om gongen. Esc går ut.</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Neste: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) so far</source>
        <translation>
            <numerusform>%n minutt så langt</numerusform>
            <numerusform>%n minutt så langt</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the minutes as PDF…</source>
        <translation>Lagra referatet som PDF…</translation>
    </message>
    <message>
        <source>Save the agenda as PDF…</source>
        <translation>Lagra saklista som PDF…</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Om lag eitt minutt att</numerusform>
            <numerusform>Om lag %n minutt att</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Om lag eitt sekund att</numerusform>
            <numerusform>Om lag %n sekund att</numerusform>
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
        <translation>flytta av {0}</translation>
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
        <translation>Etter regelen i skjemaet blir òg dette flytta: {0}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>move a date</source>
        <translation>flytta ein dato</translation>
    </message>
    <message>
        <source>note on a date</source>
        <translation>notat til ein dato</translation>
    </message>
    <message>
        <source>When what is due, from signing to the last day</source>
        <translation>Når kva skal gjerast, frå signering til siste dag</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The arrow keys walk the dates.</source>
        <translation>Piltastane går gjennom datoane.</translation>
    </message>
    <message>
        <source>Save dates for a calendar…</source>
        <translation>Lagra datoane for ein kalender…</translation>
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
        <translation>Eininga er informert</translation>
    </message>
    <message>
        <source>Views are gathered</source>
        <translation>Synspunkt er henta inn</translation>
    </message>
    <message>
        <source>Done {0}</source>
        <translation>Gjort {0}</translation>
    </message>
    <message>
        <source>No date set</source>
        <translation>Ingen dato sett</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>%n dag over fristen</numerusform>
            <numerusform>%n dagar over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Om %n dag</numerusform>
            <numerusform>Om %n dagar</numerusform>
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
        <translation>Det kjem ikkje meir i denne perioden</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Angra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>the leader</source>
        <translation>leiaren</translation>
    </message>
    <message>
        <source>Closed: both have signed the assessment</source>
        <translation>Avslutta: Begge har signert vurderinga</translation>
    </message>
    <message>
        <source>With you: make the draft ready for {other}</source>
        <translation>Hos deg: gjer utkastet klart for {other}</translation>
    </message>
    <message>
        <source>With you: read the agreement {other} has signed</source>
        <translation>Hos deg: les avtalen som {other} har signert</translation>
    </message>
    <message>
        <source>With you: write the self-evaluation</source>
        <translation>Hos deg: skriv eigenevalueringa</translation>
    </message>
    <message>
        <source>With you: write the assessment</source>
        <translation>Hos deg: skriv vurderinga</translation>
    </message>
    <message>
        <source>With you: read the assessment and sign</source>
        <translation>Hos deg: les vurderinga og signer</translation>
    </message>
    <message>
        <source>With {other}: the draft is being written</source>
        <translation>Hos {other}: utkastet er under arbeid</translation>
    </message>
    <message>
        <source>With {other}: to read and sign the agreement</source>
        <translation>Hos {other}: skal lesa og signera avtalen</translation>
    </message>
    <message>
        <source>With {other}: to write the self-evaluation</source>
        <translation>Hos {other}: skal skriva eigenevalueringa</translation>
    </message>
    <message>
        <source>With {other}: to write the assessment</source>
        <translation>Hos {other}: skal skriva vurderinga</translation>
    </message>
    <message>
        <source>With {other}: to read and sign the assessment</source>
        <translation>Hos {other}: skal lesa og signera vurderinga</translation>
    </message>
    <message>
        <source>the superior</source>
        <translation>den overordna</translation>
    </message>
    <message>
        <source>With both: write the amendment, then sign it</source>
        <translation>Hos dykk begge: skriv endringa, og signer ho</translation>
    </message>
    <message>
        <source>With you: read the amendment {other} has signed</source>
        <translation>Hos deg: les endringa som {other} har signert</translation>
    </message>
    <message>
        <source>With {other}: to read and sign the amendment</source>
        <translation>Hos {other}: lesa og signera endringa</translation>
    </message>
    <message>
        <source>With you: write the self-evaluation by {date}</source>
        <translation>Hos deg: skriv eigenevalueringa innan {date}</translation>
    </message>
    <message>
        <source>With {other}: to write the self-evaluation by {date}</source>
        <translation>Hos {other}: skal skriva eigenevalueringa innan {date}</translation>
    </message>
    <message>
        <source>With you: read the self-evaluation and write the assessment before {date}</source>
        <translation>Hos deg: les eigenevalueringa og skriv vurderinga før {date}</translation>
    </message>
    <message>
        <source>With {other}: to write the assessment before {date}</source>
        <translation>Hos {other}: skal skriva vurderinga før {date}</translation>
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
        <translation>Svar innan {0}</translation>
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
            <numerusform>%n til før ho blir vist for seg</numerusform>
            <numerusform>%n til før ho blir vist for seg</numerusform>
        </translation>
    </message>
    <message>
        <source>Save PDF copies</source>
        <translation>Lagra PDF-kopiar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Choose answers</source>
        <translation>Vel svar</translation>
    </message>
    <message>
        <source>A closed sheet takes no more answers, and that cannot be undone. Close it now?</source>
        <translation>Eit avslutta skjema tek ikkje imot fleire svar, og det kan ikkje angrast. Avslutta no?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in</source>
        <translation>
            <numerusform>%n svar henta inn</numerusform>
            <numerusform>%n svar henta inn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were here already</source>
        <translation>
            <numerusform>%n svar var her frå før</numerusform>
            <numerusform>%n svar var her frå før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) not taken in</source>
        <translation>
            <numerusform>%n fil til er ikkje henta inn</numerusform>
            <numerusform>%n filer til er ikkje henta inn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies saved</source>
        <translation>
            <numerusform>%n kopi lagra</numerusform>
            <numerusform>%n kopiar lagra</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Lagra som nettside…</translation>
    </message>
    <message>
        <source>Save PDF copies…</source>
        <translation>Lagra PDF-kopiar…</translation>
    </message>
    <message>
        <source>Choose answers…</source>
        <translation>Vel svar…</translation>
    </message>
    <message>
        <source>Close and sum up…</source>
        <translation>Avslutt og oppsummer…</translation>
    </message>
    <message>
        <source>Drop the files here, or choose them. Taking the same file in again changes nothing.</source>
        <translation>Slepp filene her, eller vel dei. Å henta inn same fila igjen endrar ingenting.</translation>
    </message>
    <message>
        <source>Nothing of the answers is shown before the sheet is closed. Groups that are too small are shown together, or not at all.</source>
        <translation>Ingenting av svara blir vist før skjemaet er avslutta. Grupper som er for små, blir viste samla eller ikkje i det heile.</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Lag skjemaet</translation>
    </message>
    <message>
        <source>Make a question sheet</source>
        <translation>Lag eit spørjeskjema</translation>
    </message>
    <message>
        <source>Own questions answered on a scale</source>
        <translation>Eigne spørsmål som blir svara på med ein skala</translation>
    </message>
    <message>
        <source>Own questions answered in words</source>
        <translation>Eigne spørsmål som blir svara på med ord</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>Skalaen</translation>
    </message>
    <message>
        <source>One level a line, the lowest first; use your own words</source>
        <translation>Eitt nivå på kvar linje, det lågaste først; bruk gjerne eigne ord</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>Svar innan</translation>
    </message>
    <message>
        <source>The form asks:</source>
        <translation>Skjemaet spør:</translation>
    </message>
    <message>
        <source>One question a line</source>
        <translation>Eitt spørsmål på kvar linje</translation>
    </message>
    <message>
        <source>Those you ask answer without a name, on a PDF or a web page that needs no server. Let somebody else than you gather the files, if answers are to be hidden from you too: each file can be read on its own.</source>
        <translation>Dei du spør, svarer utan namn, i ein PDF eller på ei nettside som ikkje treng nokon tenar. Lat ein annan enn deg samla inn filene dersom svara skal vera skjulte òg for deg: kvar fil kan lesast for seg.</translation>
    </message>
    <message>
        <source>What others see, in groups in which nobody stands alone</source>
        <translation>Kva andre ser, i grupper der ingen står åleine</translation>
    </message>
    <message>
        <source>put the summary in</source>
        <translation>ta med oppsummeringa</translation>
    </message>
    <message>
        <source>The summary is part of the document now</source>
        <translation>Oppsummeringa er no ein del av dokumentet</translation>
    </message>
    <message>
        <source>take the summary out</source>
        <translation>ta ut oppsummeringa</translation>
    </message>
    <message>
        <source>The summary is no part of the document</source>
        <translation>Oppsummeringa er ikkje lenger ein del av dokumentet</translation>
    </message>
    <message>
        <source>There is no other draft; begin one first</source>
        <translation>Det finst ikkje noko anna utkast; byrja på eit først</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) put into the draft as goals</source>
        <translation>
            <numerusform>%n tiltak lagt inn i utkastet som mål</numerusform>
            <numerusform>%n tiltak lagde inn i utkastet som mål</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the summary into the document</source>
        <translation>Ta oppsummeringa med i dokumentet</translation>
    </message>
    <message>
        <source>Take the summary out again</source>
        <translation>Ta oppsummeringa ut igjen</translation>
    </message>
    <message>
        <source>Use in next agreement</source>
        <translation>Bruk i neste avtale</translation>
    </message>
    <message>
        <source>Save the summary…</source>
        <translation>Lagra oppsummeringa…</translation>
    </message>
    <message>
        <source>New question sheet</source>
        <translation>Nytt spørjeskjema</translation>
    </message>
    <message>
        <source>Too few answers to be shown: {0}</source>
        <translation>For få svar til å bli viste: {0}</translation>
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
        <translation>Piltastane går frå punkt til punkt.</translation>
    </message>
    <message>
        <source>The groups differ most on: {0}</source>
        <translation>Gruppene er mest ulike om: {0}</translation>
    </message>
    <message>
        <source>The groups see much the same</source>
        <translation>Gruppene ser omtrent det same</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Det som vart svara</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>Avslutt det no</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Lat det stå ope</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>For godt</translation>
    </message>
    <message>
        <source>How many PDF copies? Each person needs one of their own.</source>
        <translation>Kor mange PDF-eksemplar? Kvar person treng sitt eige.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Open a package or a signed agreement</source>
        <translation>Opna ein pakke eller ein signert avtale</translation>
    </message>
    <message>
        <source>Packages, signed agreements and saved copies</source>
        <translation>Pakkar, signerte avtalar og lagra kopiar</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) taken in</source>
        <translation>
            <numerusform>%n avtale henta inn</numerusform>
            <numerusform>%n avtalar henta inn</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to look inside the package</source>
        <translation>Slepp for å sjå i pakken</translation>
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
