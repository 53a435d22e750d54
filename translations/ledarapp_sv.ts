<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Across</name>
    <message>
        <source>Show how often each level was given</source>
        <translation>Visa hur ofta varje nivå har getts</translation>
    </message>
    <message>
        <source>Counts are shown from {0} assessed leaders on.</source>
        <translation>Antal visas från och med {0} bedömda ledare.</translation>
    </message>
    <message>
        <source>The leaders share no requirement yet.</source>
        <translation>Ledarna har inga gemensamma krav ännu.</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Ledare</translation>
    </message>
    <message>
        <source>How often each level was given</source>
        <translation>Hur ofta varje nivå har getts</translation>
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
        <translation>Gemensamma krav sida vid sida</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Agreements: stages and dates</source>
        <translation>Avtal: skeden och datum</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Across leaders</source>
        <translation>Alla ledare sida vid sida</translation>
    </message>
    <message>
        <source>F: finished · N: now · a dot: later. Enter opens the agreement.</source>
        <translation>K: klart · N: nu · punkt: senare. Enter öppnar avtalet.</translation>
    </message>
    <message>
        <source>Save for a coordinator…</source>
        <translation>Spara för en samordnare…</translation>
    </message>
    <message>
        <source>A coordinator gets stages and dates, never content.</source>
        <translation>En samordnare får skeden och datum, aldrig innehåll.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bedömningar</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) wait for you</source>
        <translation>
            <numerusform>%n avtal väntar på dig</numerusform>
            <numerusform>%n avtal väntar på dig</numerusform>
        </translation>
    </message>
    <message>
        <source>F</source>
        <translation>K</translation>
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
        <translation>Föreslaget</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>Self-evaluated</source>
        <translation>Självvärderat</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bedömt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senare</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>skeden</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>nivåer</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>Läser {0} av {1}</translation>
    </message>
    <message>
        <source>Show as a plot</source>
        <translation>Visa som figur</translation>
    </message>
    <message>
        <source>The folder for the leaders&apos; files</source>
        <translation>Mappen för chefernas filer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written, one a leader</source>
        <translation>
            <numerusform>%n fil skriven, en till varje chef</numerusform>
            <numerusform>%n filer skrivna, en till varje chef</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
    <message>
        <source>A file for each leader…</source>
        <translation>En fil till varje chef…</translation>
    </message>
    <message>
        <source>Taken in by {0} of {1} leaders</source>
        <translation>Intaget av {0} av {1} chefer</translation>
    </message>
    <message>
        <source>{0} of them in this version</source>
        <translation>{0} av dem i den här versionen</translation>
    </message>
    <message>
        <source>No leaders’ agreements yet.</source>
        <translation>Inga avtal från ledare ännu.</translation>
    </message>
    <message>
        <source>Those you have taken in from your leaders come here; examples don’t.</source>
        <translation>Hit kommer avtalen som du har tagit in från dina ledare; exempel räknas inte.</translation>
    </message>
</context>
<context>
    <name>Alignment</name>
    <message>
        <source>Goals that hang together</source>
        <translation>Mål som hänger ihop</translation>
    </message>
    <message>
        <source>The superior&apos;s own goals and the common requirements, and under each what is part of it. Right and Left unfold and fold, Enter opens the agreement.</source>
        <translation>Den överordnades egna mål och de gemensamma kraven, och under vart och ett det som är en del av det. Höger och vänster pil fäller ut och ihop, Enter öppnar avtalet.</translation>
    </message>
    <message>
        <source>No goals here yet.</source>
        <translation>Inga mål här ännu.</translation>
    </message>
    <message>
        <source>The goals of your own agreements, and of those you have taken in from your leaders, come here; examples don’t.</source>
        <translation>Målen i dina egna avtal, och i dem du har tagit in från dina ledare, kommer hit; exempel räknas inte.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Vems</translation>
    </message>
    <message>
        <source>{0} of {1} goals are part of a goal above</source>
        <translation>{0} av {1} mål är en del av ett överordnat mål</translation>
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
        <translation>Inte en del av något överordnat mål</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Parties only</source>
        <translation>Endast parterna</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Enheten</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Offentligt</translation>
    </message>
    <message>
        <source>Visible to: {0}</source>
        <translation>Synligt för: {0}</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Use {0}</source>
        <translation>Använd {0}</translation>
    </message>
    <message>
        <source>change a date</source>
        <translation>ändra ett datum</translation>
    </message>
    <message>
        <source>{0} before: {1}</source>
        <translation>{0} före: {1}</translation>
    </message>
    <message>
        <source>When the period begins</source>
        <translation>När perioden börjar</translation>
    </message>
    <message>
        <source>{0} after the period began</source>
        <translation>{0} efter att perioden började</translation>
    </message>
    <message>
        <source>When the period ends</source>
        <translation>När perioden slutar</translation>
    </message>
    <message>
        <source>{0} before the period ends</source>
        <translation>{0} innan perioden slutar</translation>
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
        <source>Must be filled in</source>
        <translation>Måste fyllas i</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>edit a party</source>
        <translation>ändra en part</translation>
    </message>
    <message>
        <source>From and including</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Frivilligt</translation>
    </message>
    <message>
        <source>edit the organisation</source>
        <translation>ändra organisationen</translation>
    </message>
    <message>
        <source>edit the case number</source>
        <translation>ändra diarienumret</translation>
    </message>
    <message>
        <source>change the period</source>
        <translation>ändra perioden</translation>
    </message>
    <message>
        <source>The content is locked because the agreement is signed. To change something, open it again in the step Agree and sign; both then sign anew.</source>
        <translation>Innehållet är låst eftersom avtalet är undertecknat. Vill ni ändra något öppnar ni det igen i steget Enighet och underskrift. Då skriver båda under på nytt.</translation>
    </message>
    <message>
        <source>The content is locked because both have signed. You agree on changes as amendments.</source>
        <translation>Innehållet är låst eftersom båda har skrivit under. Ändringar kommer ni överens om som tillägg.</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>Det avtalet säger</translation>
    </message>
    <message>
        <source>Grey text is the form&apos;s own and is printed as it stands.</source>
        <translation>Grå text är mallens egen och skrivs ut som den står.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Suggested from the period. Set the dates you agree on.</source>
        <translation>Föreslagna utifrån perioden. Sätt de datum ni kommer överens om.</translation>
    </message>
    <message>
        <source>Restore the standard text</source>
        <translation>Återställ standardtexten</translation>
    </message>
    <message numerus="yes">
        <source>at most %n line(s)</source>
        <translation>
            <numerusform>högst %n rad</numerusform>
            <numerusform>högst %n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n line(s)</source>
        <translation>
            <numerusform>{0} av %n rad</numerusform>
            <numerusform>{0} av %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Visible to: {0}</source>
        <translation>Synligt för: {0}</translation>
    </message>
    <message>
        <source>edit {0}</source>
        <translation>redigera {0}</translation>
    </message>
    <message>
        <source>restore the standard text</source>
        <translation>återställa standardtexten</translation>
    </message>
    <message>
        <source>The standard text is back</source>
        <translation>Standardtexten är tillbaka</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>På uppdrag av</translation>
    </message>
    <message>
        <source>The board, or the holder of the office</source>
        <translation>Styrelsen, eller den som innehar tjänsten</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>Enligt beslut</translation>
    </message>
    <message>
        <source>Number and date, or the rule</source>
        <translation>Nummer och datum, eller regeln</translation>
    </message>
    <message>
        <source>Posts of this form</source>
        <translation>Befattningar i det här formuläret</translation>
    </message>
    <message>
        <source>Usual with this form:</source>
        <translation>Vanligt med den här mallen:</translation>
    </message>
    <message>
        <source>The rest of the term</source>
        <translation>Resten av visstidsperioden</translation>
    </message>
    <message>
        <source>From today, to the end that is set</source>
        <translation>Från i dag till det slutdatum som är satt</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Ett halvår</translation>
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
        <translation>Föreslå en ändring…</translation>
    </message>
    <message>
        <source>Signs for somebody else</source>
        <translation>Skriver under för någon annan</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message numerus="yes">
        <source>%n must be filled in</source>
        <translation>
            <numerusform>%n måste fyllas i</numerusform>
            <numerusform>%n måste fyllas i</numerusform>
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
        <translation>nej</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>ej bedömt</translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation>Vanlig prioritet</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>bedömning på skalan</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivering</translation>
    </message>
    <message>
        <source>overall</source>
        <translation>sammantaget</translation>
    </message>
    <message>
        <source>support needed</source>
        <translation>behov av stöd</translation>
    </message>
    <message>
        <source>next period</source>
        <translation>nästa period</translation>
    </message>
    <message>
        <source>common goal</source>
        <translation>gemensamt mål</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exempel</translation>
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
        <translation>Lägg åt sidan</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta upp igen</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivering (frivilligt)</translation>
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
        <translation>Föreslaget</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>{0}: fewer goals than suggested</source>
        <translation>{0}: färre mål än föreslaget</translation>
    </message>
    <message>
        <source>{0}: more goals than suggested</source>
        <translation>{0}: fler mål än föreslaget</translation>
    </message>
    <message numerus="yes">
        <source>%n categories are outside what the form suggests</source>
        <translation>
            <numerusform>%n kategori ligger utanför det mallen föreslår</numerusform>
            <numerusform>%n kategorier ligger utanför det mallen föreslår</numerusform>
        </translation>
    </message>
    <message>
        <source>Every category is within what the form suggests</source>
        <translation>Alla kategorier ligger inom det mallen föreslår</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than suggested</source>
        <translation>
            <numerusform>%n färre än föreslaget</numerusform>
            <numerusform>%n färre än föreslaget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than suggested</source>
        <translation>
            <numerusform>%n fler än föreslaget</numerusform>
            <numerusform>%n fler än föreslaget</numerusform>
        </translation>
    </message>
    <message>
        <source>no number suggested</source>
        <translation>inget antal föreslaget</translation>
    </message>
    <message>
        <source>as suggested</source>
        <translation>som föreslaget</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} eller fler</translation>
    </message>
    <message numerus="yes">
        <source>%n must be filled in before signing</source>
        <translation>
            <numerusform>%n måste fyllas i före underskrift</numerusform>
            <numerusform>%n måste fyllas i före underskrift</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds back the signing</source>
        <translation>Inget hindrar underskriften</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Go to goal {0}</source>
        <translation>Gå till mål {0}</translation>
    </message>
    <message>
        <source>Go to: {0}</source>
        <translation>Gå till: {0}</translation>
    </message>
    <message>
        <source>Go to the goals</source>
        <translation>Gå till målen</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Gå till fältet</translation>
    </message>
    <message>
        <source>put a remark aside</source>
        <translation>lägga en anmärkning åt sidan</translation>
    </message>
    <message>
        <source>The remark is put aside</source>
        <translation>Anmärkningen är lagd åt sidan</translation>
    </message>
    <message>
        <source>take a remark up again</source>
        <translation>ta upp en anmärkning igen</translation>
    </message>
    <message numerus="yes">
        <source>Must be filled in · %n</source>
        <translation>
            <numerusform>Måste fyllas i · %n</numerusform>
            <numerusform>Måste fyllas i · %n</numerusform>
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
            <numerusform>För kännedom · %n</numerusform>
            <numerusform>För kännedom · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put aside · %n</source>
        <translation>
            <numerusform>Lagt åt sidan · %n</numerusform>
            <numerusform>Lagt åt sidan · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Inga anmärkningar</translation>
    </message>
    <message>
        <source>The agreement holds what the form asks for.</source>
        <translation>Avtalet innehåller det mallen ber om.</translation>
    </message>
    <message>
        <source>Goals in each category. The grey field is what the form suggests; you decide.</source>
        <translation>Antal mål i varje kategori. Det grå fältet är det mallen föreslår; du bestämmer.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation>Visa som staplar</translation>
    </message>
    <message>
        <source>switch a rule off</source>
        <translation>stänga av en regel</translation>
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
            <numerusform>%n avstängd</numerusform>
            <numerusform>%n avstängda</numerusform>
        </translation>
    </message>
    <message>
        <source>Off in all my agreements</source>
        <translation>Av i alla mina avtal</translation>
    </message>
    <message>
        <source>Switched off by your organisation.</source>
        <translation>Avstängd av din organisation.</translation>
    </message>
    <message>
        <source>A rule that doesn&apos;t suit this agreement can be switched off here. Your choice isn&apos;t sent along.</source>
        <translation>En regel som inte passar det här avtalet kan stängas av här. Ditt val skickas inte med.</translation>
    </message>
    <message>
        <source>The arrow keys walk the categories.</source>
        <translation>Piltangenterna går genom kategorierna.</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>New agreement</source>
        <translation>Nytt avtal</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Dokumentspråk</translation>
    </message>
    <message>
        <source>The agreement keeps it, whatever language the program speaks</source>
        <translation>Avtalet behåller det oavsett vilket språk programmet visar</translation>
    </message>
    <message>
        <source>Continue from an earlier agreement</source>
        <translation>Fortsätt från ett tidigare avtal</translation>
    </message>
    <message>
        <source>Parties, texts and goals are carried over, evaluations are not. Change what differs.</source>
        <translation>Parter, texter och mål följer med, utvärderingarna gör det inte. Ändra det som skiljer sig.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Create the agreement</source>
        <translation>Skapa avtalet</translation>
    </message>
    <message>
        <source>{0} (the form&apos;s own)</source>
        <translation>{0} (mallens eget)</translation>
    </message>
    <message>
        <source>Norwegian ministries and agencies</source>
        <translation>Norska departement och myndigheter</translation>
    </message>
    <message>
        <source>Swedish agencies</source>
        <translation>Svenska myndigheter</translation>
    </message>
    <message>
        <source>Finnish state and municipalities</source>
        <translation>Finländska staten och kommuner</translation>
    </message>
    <message>
        <source>Danish agencies</source>
        <translation>Danska myndigheter</translation>
    </message>
    <message>
        <source>Any organisation</source>
        <translation>Alla organisationer</translation>
    </message>
    <message>
        <source>Adapt this form…</source>
        <translation>Anpassa mallen…</translation>
    </message>
    <message>
        <source>Go on with your changes to this form…</source>
        <translation>Fortsätt med ändringarna i mallen…</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>for the management team</source>
        <translation>för ledningsgruppen</translation>
    </message>
    <message>
        <source>for the department</source>
        <translation>för avdelningen</translation>
    </message>
    <message>
        <source>for the whole organisation</source>
        <translation>för hela organisationen</translation>
    </message>
    <message>
        <source>for the ministry and its agencies</source>
        <translation>för departementet och dess myndigheter</translation>
    </message>
    <message>
        <source>goes: {0}</source>
        <translation>utgår: {0}</translation>
    </message>
    <message>
        <source>comes: {0}</source>
        <translation>tillkommer: {0}</translation>
    </message>
    <message>
        <source>take over requirements</source>
        <translation>ta över krav</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) taken over</source>
        <translation>
            <numerusform>%n krav övertaget</numerusform>
            <numerusform>%n krav övertagna</numerusform>
        </translation>
    </message>
    <message>
        <source>make a goal your own</source>
        <translation>göra ett mål till ditt eget</translation>
    </message>
    <message>
        <source>Goal {0} is no longer a common requirement</source>
        <translation>Mål {0} är inte längre ett gemensamt krav</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>New ones into the category</source>
        <translation>Nya i kategorin</translation>
    </message>
    <message>
        <source>No requirement is ticked. Tick those you want.</source>
        <translation>Inget krav är markerat. Markera dem du vill ha.</translation>
    </message>
    <message>
        <source>Goal {0} reads differently</source>
        <translation>Mål {0} har fått en annan ordalydelse</translation>
    </message>
    <message>
        <source>Take over the new words</source>
        <translation>Ta över den nya ordalydelsen</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n requirement(s)</source>
        <translation>
            <numerusform>Ta över %n krav</numerusform>
            <numerusform>Ta över %n krav</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {0}, issued {1}</source>
        <translation>Version {0}, utfärdad {1}</translation>
    </message>
    <message>
        <source>decided: {0}</source>
        <translation>beslutat: {0}</translation>
    </message>
    <message>
        <source>Common requirements</source>
        <translation>Gemensamma krav</translation>
    </message>
    <message>
        <source>The issuer&apos;s words stay as they are; indicators and sources you may change and add to.</source>
        <translation>Utfärdarens ordalydelse ligger fast; indikatorer och källor kan du ändra och lägga till.</translation>
    </message>
    <message>
        <source>Every requirement of this pack is already here.</source>
        <translation>Alla krav i det här paketet finns redan här.</translation>
    </message>
    <message>
        <source>You have no pack yet. Open the file that the issuer has sent you: File, Open.</source>
        <translation>Du har inget paket än. Öppna filen som utfärdaren har skickat: Arkiv, Öppna.</translation>
    </message>
    <message>
        <source>The newest version leaves it out. It stays here until you delete it.</source>
        <translation>Den senaste versionen har inte med det. Det står kvar här tills du tar bort det.</translation>
    </message>
    <message>
        <source>Issued by {0} · locked</source>
        <translation>Utfärdat av {0} · låst</translation>
    </message>
    <message>
        <source>Make it my own, to change the words</source>
        <translation>Gör det till mitt eget för att ändra ordalydelsen</translation>
    </message>
    <message>
        <source>Issue common requirements</source>
        <translation>Utfärda gemensamma krav</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utfärdat av</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Beslutat i</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutat den</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation>Skriv under och spara…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Give a title and an issuer, and tick a requirement.</source>
        <translation>Ange titel och utfärdare, och markera minst ett krav.</translation>
    </message>
    <message>
        <source>The others open the file, see who has signed it, and take the requirements into their agreements. Words are locked there; each leader may add indicators. Under the same title and issuer it becomes the next version.</source>
        <translation>De andra öppnar filen, ser vem som har skrivit under den och tar in kraven i sina avtal. Ordalydelsen är låst där; varje chef kan lägga till indikatorer. Med samma titel och utfärdare blir det nästa version.</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Måste fyllas i</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Frivilligt</translation>
    </message>
    <message>
        <source>The card&apos;s PIN</source>
        <translation>Kortets PIN-kod</translation>
    </message>
    <message>
        <source>Common req&amp;uirements…</source>
        <translation>Gemensamma &amp;krav…</translation>
    </message>
    <message>
        <source>&amp;Issue common requirements…</source>
        <translation>&amp;Utfärda gemensamma krav…</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Fil: {0}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta in</translation>
    </message>
    <message>
        <source>{0} is taken in. Find it under Goals, Common requirements.</source>
        <translation>{0} är intaget. Du hittar det under Mål, Gemensamma krav.</translation>
    </message>
    <message>
        <source>Can&apos;t be taken in</source>
        <translation>Kan inte tas in</translation>
    </message>
    <message>
        <source>{0} is known from now on</source>
        <translation>{0} är känd från och med nu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>You have version {0} of {1}. Agreements keep its words until you take over the new ones, goal by goal.</source>
        <translation>Du har version {0} från {1}. Avtalen behåller den ordalydelsen tills du tar över den nya, mål för mål.</translation>
    </message>
    <message>
        <source>The day is no date. Write day.month.year, or leave it empty.</source>
        <translation>Dagen är inget datum. Skriv dag.månad.år eller lämna fältet tomt.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>A package…</source>
        <translation>Ett paket …</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Som den är nu</translation>
    </message>
    <message>
        <source>A package to compare with</source>
        <translation>Ett paket att jämföra med</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Compare two agreements or versions</source>
        <translation>Jämför två överenskommelser eller versioner</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) read differently</source>
        <translation>
            <numerusform>Ett ställe skiljer sig</numerusform>
            <numerusform>%n ställen skiljer sig</numerusform>
        </translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>Båda är lika.</translation>
    </message>
    <message>
        <source>Choose an agreement in the list first</source>
        <translation>Välj först en överenskommelse i listan</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Not the key you know</source>
        <translation>Inte nyckeln du känner</translation>
    </message>
    <message>
        <source>Not the one you know</source>
        <translation>Inte den du känner</translation>
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
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>De stämmer</translation>
    </message>
    <message>
        <source>Packages can be encrypted for {0} from now on.</source>
        <translation>Paket kan krypteras för {0} från och med nu.</translation>
    </message>
    <message>
        <source>Can&apos;t be taken in</source>
        <translation>Kan inte läsas in</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Från {0}</translation>
    </message>
    <message>
        <source>You have compared these words already</source>
        <translation>Du har redan jämfört de här orden</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Du behöver inte göra något.</translation>
    </message>
    <message>
        <source>Compare these words by phone</source>
        <translation>Jämför de här orden på telefon</translation>
    </message>
    <message>
        <source>Anybody can put a name on a card. Call {0} on a number you already have, and let {0} read the words from Settings, People I know. You do this once.</source>
        <translation>Vem som helst kan sätta ett namn på ett kort. Ring {0} på ett nummer du redan har och låt {0} läsa orden från Inställningar, Personer jag känner. Det här gör du en gång.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>{0}: what goes in</source>
        <translation>{0}: vad som är med</translation>
    </message>
    <message>
        <source>What goes in and what stays out</source>
        <translation>Vad som är med och vad som är utelämnat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>The empty form; nothing of yours is in it.</source>
        <translation>Den tomma blanketten; inget av ditt står i den.</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Utelämnat</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Är med</translation>
    </message>
    <message>
        <source>withhold words</source>
        <translation>utelämna ord</translation>
    </message>
    <message>
        <source>Only the parties may read them</source>
        <translation>Bara parterna får läsa dem</translation>
    </message>
    <message>
        <source>The unit may read them</source>
        <translation>Enheten får läsa dem</translation>
    </message>
    <message>
        <source>Who may read the words</source>
        <translation>Vem som får läsa orden</translation>
    </message>
    <message>
        <source>Withhold single words</source>
        <translation>Utelämna enskilda ord</translation>
    </message>
    <message>
        <source>The words are taken out wherever they stand, and leave a visible mark. What the two of you have agreed and signed stays as it is.</source>
        <translation>Orden tas bort överallt där de står och lämnar ett synligt märke. Det ni två har avtalat och skrivit under förblir som det är.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Printed in the edition</source>
        <translation>Trycks i utgåvan</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Let them stand</source>
        <translation>Låt dem stå</translation>
    </message>
    <message>
        <source>let words stand</source>
        <translation>låta ord stå</translation>
    </message>
</context>
<context>
    <name>Copied</name>
    <message>
        <source>A copy of an agreement</source>
        <translation>En kopia av ett avtal</translation>
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
        <translation>Kopian har öppnats.</translation>
    </message>
    <message>
        <source>Take it into the agreement</source>
        <translation>Läs in den i avtalet</translation>
    </message>
    <message>
        <source>Open as a new draft</source>
        <translation>Öppna som nytt utkast</translation>
    </message>
    <message>
        <source>Can&apos;t be opened</source>
        <translation>Kan inte öppnas</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Det som skiljer</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Här</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>I kopian</translation>
    </message>
    <message>
        <source>The copy says the same as the agreement here.</source>
        <translation>Kopian säger samma sak som avtalet här.</translation>
    </message>
    <message>
        <source>This agreement is not here. It is opened as a draft of yours.</source>
        <translation>Det här avtalet finns inte här. Det öppnas som ditt utkast.</translation>
    </message>
    <message>
        <source>The agreement here is signed, and the copy says something else. It is opened as a new draft; what is signed stays as it is.</source>
        <translation>Avtalet här är undertecknat, och kopian säger något annat. Den öppnas som ett nytt utkast. Det som är undertecknat förblir som det är.</translation>
    </message>
    <message>
        <source>You have this agreement. What the copy says takes the place of what stands there; what stood there before is kept under History.</source>
        <translation>Du har det här avtalet. Det som står i kopian ersätter det som står där nu. Det som stod där förut finns kvar under Historik.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Show the backups</source>
        <translation>Visa säkerhetskopiorna</translation>
    </message>
    <message>
        <source>The agreements need looking after</source>
        <translation>Avtalen behöver ses över</translation>
    </message>
    <message>
        <source>The backup is back. What was here before is among the backups.</source>
        <translation>Säkerhetskopian är återställd. Det som fanns här förut finns bland säkerhetskopiorna.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>The backup takes the place of everything that is here now. What is here now becomes a backup itself first, so you can go back.</source>
        <translation>Säkerhetskopian ersätter allt som finns här nu. Det som finns här nu blir först en säkerhetskopia, så du kan gå tillbaka.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Säkerhetskopior, den senaste först</translation>
    </message>
    <message>
        <source>A backup is made when the window closes, before something is taken in, before a new version changes anything, and every half hour of work. Each is opened and checked.</source>
        <translation>En säkerhetskopia görs när fönstret stängs, innan något läses in, innan en ny version ändrar något och varje halvtimme medan du arbetar. Varje kopia öppnas och kontrolleras.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Bring this backup back</source>
        <translation>Återställ den här</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when you close the window.</source>
        <translation>Det finns ingen säkerhetskopia ännu. Den görs när du stänger fönstret.</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} kl. {1}</translation>
    </message>
    <message>
        <source>{0} – damaged, can&apos;t be used</source>
        <translation>{0} – skadad, kan inte användas</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n avtal</numerusform>
            <numerusform>%n avtal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed document(s)</source>
        <translation>
            <numerusform>%n undertecknat dokument</numerusform>
            <numerusform>%n undertecknade dokument</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countersign</name>
    <message>
        <source>The answers</source>
        <translation>Svaren</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Välj mappen…</translation>
    </message>
    <message>
        <source>Encrypt each answer for its leader, where the key is known</source>
        <translation>Kryptera varje svar för sin chef, där nyckeln är känd</translation>
    </message>
    <message>
        <source>The folder for the answers</source>
        <translation>Mappen för svaren</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Ingen mapp vald än</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs igen</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Läs det</translation>
    </message>
    <message>
        <source>Not signed. {0}</source>
        <translation>Inte underskrivet. {0}</translation>
    </message>
    <message>
        <source>Signed. Answer: {0}</source>
        <translation>Underskrivet. Svar: {0}</translation>
    </message>
    <message>
        <source>Signed, but the answer was not written. {0}</source>
        <translation>Underskrivet, men svaret skrevs inte. {0}</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Amendment {0}, version {1}</source>
        <translation>Tillägg {0}, version {1}</translation>
    </message>
    <message>
        <source>signed by the leader on {0}</source>
        <translation>underskrivet av chefen {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin</source>
        <translation>
            <numerusform>%n kommentar i marginalen</numerusform>
            <numerusform>%n kommentarer i marginalen</numerusform>
        </translation>
    </message>
    <message>
        <source>answer for the leader alone</source>
        <translation>svaret är bara för chefen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s).</source>
        <translation>
            <numerusform>Och %n anmärkning till.</numerusform>
            <numerusform>Och %n anmärkningar till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Countersign together</source>
        <translation>Skriv under flera tillsammans</translation>
    </message>
    <message>
        <source>Each agreement gets a signature of its own. What you have not read to its end can&apos;t be among them; where one fails, the others go on.</source>
        <translation>Varje avtal får sin egen underskrift. Det du inte har läst till slut kan inte vara med; om ett misslyckas går de andra vidare.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Stoppa efter den här</translation>
    </message>
    <message>
        <source>What will be signed</source>
        <translation>Det här skrivs under</translation>
    </message>
    <message>
        <source>Not among them yet</source>
        <translation>Inte med än</translation>
    </message>
    <message>
        <source>No agreement waits for your signature.</source>
        <translation>Inget avtal väntar på din underskrift.</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n agreement(s)</source>
        <translation>
            <numerusform>Skriv under %n avtal</numerusform>
            <numerusform>Skriv under %n avtal</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Inget är valt</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} av {1}: {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) signed</source>
        <translation>
            <numerusform>%n avtal underskrivet</numerusform>
            <numerusform>%n avtal underskrivna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not</source>
        <translation>
            <numerusform>%n inte</numerusform>
            <numerusform>%n inte</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Visa mappen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Skriv under flera</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>Day.month.year</source>
        <translation>År-månad-dag</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>An agreement is needed</source>
        <translation>Ett avtal behövs</translation>
    </message>
    <message>
        <source>No agreement is needed</source>
        <translation>Inget avtal behövs</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta upp igen</translation>
    </message>
    <message>
        <source>End early</source>
        <translation>Avsluta i förtid</translation>
    </message>
    <message>
        <source>Superseded by another agreement</source>
        <translation>Ersatt av ett annat avtal</translation>
    </message>
    <message>
        <source>Go on under another form</source>
        <translation>Fortsätt på en annan mall</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Pausat</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Återupptaget</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Avslutat i förtid</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>Consent to another form</source>
        <translation>Samtycke till en annan mall</translation>
    </message>
    <message>
        <source>The draft goes on; the reason is kept with it.</source>
        <translation>Utkastet fortsätter, och motiveringen följer med.</translation>
    </message>
    <message>
        <source>The draft stops here and is kept as the record of that. It can be taken up again.</source>
        <translation>Utkastet stannar här och sparas som dokumentation av det. Det kan tas upp igen.</translation>
    </message>
    <message>
        <source>Nothing is written or signed until it is taken up again.</source>
        <translation>Inget skrivs eller undertecknas förrän avtalet tas upp igen.</translation>
    </message>
    <message>
        <source>Work goes on where it stopped.</source>
        <translation>Arbetet fortsätter där det stannade.</translation>
    </message>
    <message>
        <source>The agreement ends on that day and stays as it is. This is for good.</source>
        <translation>Avtalet slutar den dagen och förblir som det är. Det går inte att ta tillbaka.</translation>
    </message>
    <message>
        <source>Another agreement takes its place; this one stays as it is. This is for good.</source>
        <translation>Ett annat avtal tar över; det här förblir som det är. Det går inte att ta tillbaka.</translation>
    </message>
    <message>
        <source>Your consent is noted. When both have consented, the rest of the period can go on under the other form; what is signed stays under its own.</source>
        <translation>Ditt samtycke antecknas. När båda har samtyckt kan resten av perioden fortsätta på den andra mallen; det som är undertecknat står kvar på sin egen.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Behövs inte</translation>
    </message>
    <message>
        <source>Not needed: decided on {0}</source>
        <translation>Behövs inte: beslutat {0}</translation>
    </message>
    <message>
        <source>On hold: since {0}</source>
        <translation>Pausat: sedan {0}</translation>
    </message>
    <message>
        <source>Ended early: on {0}</source>
        <translation>Avslutat i förtid: {0}</translation>
    </message>
    <message>
        <source>Superseded: by another agreement from {0}</source>
        <translation>Ersatt: av ett annat avtal från {0}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>A decision has stopped the agreement, so nothing is written now.</source>
        <translation>Ett beslut har stoppat avtalet, så inget skrivs nu.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>The other form</source>
        <translation>Den andra mallen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Must be completed</source>
        <translation>Måste fyllas i</translation>
    </message>
    <message>
        <source>Note the decision</source>
        <translation>Anteckna beslutet</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
    <message>
        <source>Write why; both can read it later.</source>
        <translation>Skriv varför; båda kan läsa det senare.</translation>
    </message>
    <message>
        <source>Write the day it counts from.</source>
        <translation>Skriv dagen det gäller från.</translation>
    </message>
    <message>
        <source>Yearly rounds</source>
        <translation>Årliga omgångar</translation>
    </message>
    <message>
        <source>Round {0} of {1} is under way.</source>
        <translation>Omgång {0} av {1} pågår.</translation>
    </message>
    <message>
        <source>Round {0} of {1} is closed: both have signed the assessment.</source>
        <translation>Omgång {0} av {1} är avslutad: båda har undertecknat bedömningen.</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Omgång {0}</translation>
    </message>
    <message>
        <source>Begin round {0}</source>
        <translation>Börja omgång {0}</translation>
    </message>
    <message>
        <source>Begin round {0} with changes in the agreement</source>
        <translation>Börja omgång {0} med ändringar i avtalet</translation>
    </message>
    <message>
        <source>Self-evaluation, signed {0}</source>
        <translation>Självvärdering, undertecknad {0}</translation>
    </message>
    <message>
        <source>Assessment, signed {0}</source>
        <translation>Bedömning, undertecknad {0}</translation>
    </message>
    <message>
        <source>Save the decisions as PDF…</source>
        <translation>Spara besluten som PDF…</translation>
    </message>
    <message>
        <source>Begin the agreement on the other form</source>
        <translation>Börja avtalet på den andra mallen</translation>
    </message>
    <message>
        <source>Both have consented to go on under the other form.</source>
        <translation>Båda har samtyckt till att fortsätta på den andra mallen.</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>ett beslut</translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <translation>Antecknat: {0}</translation>
    </message>
    <message>
        <source>a new round</source>
        <translation>en ny omgång</translation>
    </message>
    <message>
        <source>Round {0} has begun.</source>
        <translation>Omgång {0} har börjat.</translation>
    </message>
    <message>
        <source>The new agreement stands in the overview, ready to be written.</source>
        <translation>Det nya avtalet står i översikten, klart att skrivas.</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>Beslutat hittills</translation>
    </message>
    <message>
        <source>Mid-year review: unchanged</source>
        <translation>Halvårssamtal: oförändrat</translation>
    </message>
    <message>
        <source>Mid-year review: to be amended</source>
        <translation>Halvårssamtal: ska ändras</translation>
    </message>
    <message>
        <source>Propose an amendment</source>
        <translation>Föreslå en ändring</translation>
    </message>
    <message>
        <source>Withdraw the amendment</source>
        <translation>Återta ändringen</translation>
    </message>
    <message>
        <source>Amendment proposed</source>
        <translation>Ändring föreslagen</translation>
    </message>
    <message>
        <source>Amendment withdrawn</source>
        <translation>Ändring återtagen</translation>
    </message>
    <message>
        <source>It is noted that you have gone through the agreement and that it stands as it is.</source>
        <translation>Det antecknas att ni har gått igenom avtalet och att det står som det är.</translation>
    </message>
    <message>
        <source>It is noted that you have gone through the agreement and that something is to be changed. Propose the amendment next.</source>
        <translation>Det antecknas att ni har gått igenom avtalet och att något ska ändras. Föreslå sedan ändringen.</translation>
    </message>
    <message>
        <source>The content is opened as the next version. The version in force stays in force, with its signatures, until both have signed the amendment.</source>
        <translation>Innehållet öppnas som nästa version. Den version som gäller fortsätter att gälla med sina underskrifter tills båda har skrivit under ändringen.</translation>
    </message>
    <message>
        <source>The content reads again as both have signed it, word for word.</source>
        <translation>Innehållet lyder igen ord för ord så som båda har skrivit under det.</translation>
    </message>
    <message>
        <source>In force; amendment {0} is being written</source>
        <translation>Gäller; ändring {0} är under arbete</translation>
    </message>
    <message>
        <source>In force; amendment {0} proposed by {1}</source>
        <translation>Gäller; ändring {0} föreslagen av {1}</translation>
    </message>
    <message>
        <source>Needed or not, on hold, amended, ended early, another form</source>
        <translation>Behövs eller inte, på paus, ändrat, avslutat i förtid, en annan mall</translation>
    </message>
    <message>
        <source>Amendment {0}: what it changes</source>
        <translation>Ändring {0}: vad den ändrar</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>No word is changed yet. Change the goals or the basis.</source>
        <translation>Inget ord är ändrat ännu. Ändra målen eller underlaget.</translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation>Skicka tillbaka för ändringar</translation>
    </message>
    <message>
        <source>Returned for changes</source>
        <translation>Återsänt för ändringar</translation>
    </message>
    <message>
        <source>It is open for changes again. A signature given for it stays in the history and counts no longer. Send a package, so that the other party sees your reason and your comments.</source>
        <translation>Det är öppet för ändringar igen. En underskrift som har getts står kvar i historiken och gäller inte längre. Skicka ett paket, så att den andra parten ser ditt skäl och dina kommentarer.</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnosrapport</translation>
    </message>
    <message>
        <source>For those who look after the program. This is the whole report: it holds versions, counts, states and codes, and nothing you have written. Nothing is sent; save it or copy it yourself.</source>
        <translation>För dem som sköter programmet. Detta är hela rapporten: den innehåller versioner, antal, tillstånd och koder, och ingenting du har skrivit. Ingenting skickas; du sparar eller kopierar den själv.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Successful when</source>
        <translation>Lyckat när</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Ej bedömt</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Inte valt</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Inte undertecknat ännu</translation>
    </message>
    <message>
        <source>Agreed {0}</source>
        <translation>Avtalat {0}</translation>
    </message>
    <message>
        <source>Rating of the result</source>
        <translation>Bedömning av måluppfyllelsen</translation>
    </message>
    <message>
        <source>Must be completed</source>
        <translation>Måste fyllas i</translation>
    </message>
    <message>
        <source>What decided the choice?</source>
        <translation>Vad avgjorde valet?</translation>
    </message>
    <message>
        <source>My evaluation</source>
        <translation>Min självvärdering</translation>
    </message>
    <message>
        <source>My assessment</source>
        <translation>Min bedömning</translation>
    </message>
    <message>
        <source>Must be completed · about {0} characters</source>
        <translation>Måste fyllas i · ungefär {0} tecken</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>Rating of goal {0}</source>
        <translation>Bedömning av mål {0}</translation>
    </message>
    <message>
        <source>Helpful for this level</source>
        <translation>Till hjälp för den här nivån</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Frivilligt</translation>
    </message>
    <message>
        <source>evaluation of goal {0}</source>
        <translation>bedömning av mål {0}</translation>
    </message>
    <message>
        <source>evaluation of the whole</source>
        <translation>bedömning av helheten</translation>
    </message>
    <message>
        <source>My assessment of the whole</source>
        <translation>Min bedömning av helheten</translation>
    </message>
    <message>
        <source>The whole: what went well, what was hard</source>
        <translation>Helheten: vad som gick bra och vad som var svårt</translation>
    </message>
    <message>
        <source>Support I need</source>
        <translation>Stöd jag behöver</translation>
    </message>
    <message>
        <source>Proposals for the next period</source>
        <translation>Förslag till nästa period</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Självvärdering</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Inget mottaget ännu</translation>
    </message>
    <message>
        <source>Show the leader&apos;s rating now</source>
        <translation>Visa nivån i självvärderingen nu</translation>
    </message>
    <message>
        <source>Superior&apos;s assessment</source>
        <translation>Överordnad chefs bedömning</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Inget skrivet ännu</translation>
    </message>
    <message>
        <source>Every goal has a word and a rating, and the whole has its text.</source>
        <translation>Varje mål har ord och bedömning, och helheten har sin text.</translation>
    </message>
    <message>
        <source>Ready for signing</source>
        <translation>Klar att skriva under</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) before you can sign:</source>
        <translation>
            <numerusform>%n sak innan du kan skriva under:</numerusform>
            <numerusform>%n saker innan du kan skriva under:</numerusform>
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
        <translation>Allt på en sida</translation>
    </message>
    <message>
        <source>{0} of {1} goals are evaluated</source>
        <translation>{0} av {1} mål är bedömda</translation>
    </message>
    <message>
        <source>Next goal: {0}</source>
        <translation>Nästa mål: {0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Nästa: {0}</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Helheten</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>Läs och skriv under</translation>
    </message>
    <message>
        <source>Goal {0} of {1}</source>
        <translation>Mål {0} av {1}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>{0} signed this {1}. It can&apos;t be changed any more.</source>
        <translation>{0} skrev under det här {1}. Det kan inte längre ändras.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Undertecknat</translation>
    </message>
    <message>
        <source>{0} writes this. It comes here with the next package.</source>
        <translation>{0} skriver det här. Det kommer hit med nästa paket.</translation>
    </message>
    <message>
        <source>This is written when both have signed the agreement.</source>
        <translation>Det här skrivs när båda har skrivit under avtalet.</translation>
    </message>
    <message>
        <source>This can&apos;t be written now.</source>
        <translation>Det här kan inte skrivas nu.</translation>
    </message>
    <message>
        <source>pay outcome</source>
        <translation>utfall för lönen</translation>
    </message>
    <message>
        <source>Pay outcome</source>
        <translation>Utfall för lönen</translation>
    </message>
    <message>
        <source>Ground for the outcome</source>
        <translation>Grund för utfallet</translation>
    </message>
    <message>
        <source>Always show the leader&apos;s ratings in this agreement</source>
        <translation>Visa alltid ledarens bedömningar i det här avtalet</translation>
    </message>
    <message>
        <source>New and challenging tasks</source>
        <translation>Nya och utmanande uppgifter</translation>
    </message>
    <message>
        <source>Competence development</source>
        <translation>Kompetensutveckling</translation>
    </message>
    <message>
        <source>A token of appreciation</source>
        <translation>En uppvaktning</translation>
    </message>
    <message>
        <source>What the leader gets</source>
        <translation>Det chefen får</translation>
    </message>
    <message>
        <source>To the unit as a whole</source>
        <translation>Till enheten gemensamt</translation>
    </message>
    <message>
        <source>recognition other than pay</source>
        <translation>belöning i andra former än lön</translation>
    </message>
    <message>
        <source>Recognition other than pay</source>
        <translation>Belöning i andra former än lön</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Sök överallt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som hittades</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Words or parts of words</source>
        <translation>Ord eller delar av ord</translation>
    </message>
    <message>
        <source>Reading what has been changed</source>
        <translation>Läser det som har ändrats</translation>
    </message>
    <message>
        <source>Reading what has been changed: {0} of {1}.</source>
        <translation>Läser det som har ändrats: {0} av {1}.</translation>
    </message>
    <message>
        <source>In every agreement: all that is written, your private notes too</source>
        <translation>I alla överenskommelser: allt som är skrivet, också dina privata anteckningar</translation>
    </message>
    <message>
        <source>Write at least two letters</source>
        <translation>Skriv minst två bokstäver</translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s). More letters find fewer.</source>
        <translation>
            <numerusform>Det första stället. Fler bokstäver ger färre träffar.</numerusform>
            <numerusform>De första %n ställena. Fler bokstäver ger färre träffar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched: {0}. {1}</source>
        <translation>Inte genomsökt: {0}. {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read</source>
        <translation>
            <numerusform>En till kunde inte läsas</numerusform>
            <numerusform>%n till kunde inte läsas</numerusform>
        </translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Privat anteckning</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Något gick fel i programmet</translation>
    </message>
    <message>
        <source>What you have written is saved up to the last pause. You can go on working. If it happens again, copy the report and send it to those who look after the program: it holds nothing you have written.</source>
        <translation>Det du har skrivit är sparat fram till den senaste pausen. Du kan arbeta vidare. Om det händer igen kan du kopiera rapporten och skicka den till dem som ansvarar för programmet. Den innehåller inget du har skrivit.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiera rapporten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find in this agreement</source>
        <translation>Sök i avtalet</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Föregående träff</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nästa träff</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Stäng sökningen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Inga träffar</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
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
        <translation>Välkommen till Ledarapp</translation>
    </message>
    <message>
        <source>Fill in what you like. You can change it all later.</source>
        <translation>Fyll i det du vill. Allt kan ändras senare.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Min roll</translation>
    </message>
    <message>
        <source>I lead a section</source>
        <translation>Jag leder en enhet</translation>
    </message>
    <message>
        <source>I lead a department and its leaders</source>
        <translation>Jag leder en avdelning och dess chefer</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Frivilligt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The agreement is in force until {0}</source>
        <translation>Avtalet gäller till och med {0}</translation>
    </message>
    <message>
        <source>Follow-up begins when both have signed</source>
        <translation>Uppföljningen börjar när båda har skrivit under</translation>
    </message>
    <message>
        <source>Until then the agreement is a draft that can still change.</source>
        <translation>Till dess är avtalet ett utkast som kan ändras.</translation>
    </message>
    <message>
        <source>Go to Agree and sign</source>
        <translation>Gå till Enighet och underskrift</translation>
    </message>
    <message>
        <source>Go to the self-evaluation</source>
        <translation>Gå till självvärderingen</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Öppna avtalet</translation>
    </message>
    <message>
        <source>Tell the unit</source>
        <translation>Berätta för enheten</translation>
    </message>
    <message>
        <source>Those who do the work should know what was agreed. Go through the goals that are visible to the unit at the next meeting.</source>
        <translation>De som gör arbetet bör veta vad ni kom överens om. Gå igenom de mål som är synliga för enheten på nästa möte.</translation>
    </message>
    <message>
        <source>Gather views and facts</source>
        <translation>Samla in synpunkter och fakta</translation>
    </message>
    <message>
        <source>Collect what the goals name as sources, while it is fresh: figures, reports, and what staff and users say.</source>
        <translation>Samla det som målen anger som källor medan det är färskt: siffror, rapporter och det som medarbetare och användare säger.</translation>
    </message>
    <message>
        <source>Then write the self-evaluation</source>
        <translation>Skriv därefter självvärderingen</translation>
    </message>
    <message>
        <source>A few sentences and a level for each goal, sent to the superior before the talk.</source>
        <translation>Några meningar och en nivå för varje mål, skickade till chefen före samtalet.</translation>
    </message>
    <message>
        <source>Gather views…</source>
        <translation>Hämta in synpunkter…</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Anteckna vad som har hänt</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>Öppna tidslinjen</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>The page it gives</source>
        <translation>Sidan den ger</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Spara mallen</translation>
    </message>
    <message>
        <source>Saved as version {0}; new agreements can use it.</source>
        <translation>Sparad som version {0}; nya avtal kan använda den.</translation>
    </message>
    <message>
        <source>The form as text (TOML)</source>
        <translation>Mallen som text (TOML)</translation>
    </message>
    <message>
        <source>Show in</source>
        <translation>Visa på</translation>
    </message>
    <message>
        <source>A form of your own</source>
        <translation>En egen mall</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>Tillbaka till mallarna</translation>
    </message>
    <message>
        <source>Change words, categories, limits, levels, dates and clauses. Each saving is a new version; agreements keep the version they were written under.</source>
        <translation>Ändra ord, kategorier, gränser, nivåer, datum och klausuler. Varje gång du sparar blir det en ny version; avtal behåller den version de skrevs på.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>The page shows the form as it was before the mistake.</source>
        <translation>Sidan visar mallen som den var före felet.</translation>
    </message>
    <message>
        <source>What you have changed isn’t saved.</source>
        <translation>Det du har ändrat är inte sparat.</translation>
    </message>
    <message>
        <source>{0} What you write is kept in this window only.</source>
        <translation>{0} Det du skriver finns bara i det här fönstret.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>What you had written here without saving it is back.</source>
        <translation>Det du hade skrivit här utan att spara är tillbaka.</translation>
    </message>
    <message>
        <source>Begin anew from the saved form</source>
        <translation>Börja om från den sparade mallen</translation>
    </message>
    <message>
        <source>Leave it as a draft</source>
        <translation>Lämna den som utkast</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Kasta ändringarna</translation>
    </message>
    <message>
        <source>Not kept on disk</source>
        <translation>Inte på disken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Texten</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Måste rättas</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) to mend before the form can be saved</source>
        <translation>
            <numerusform>%n fel att rätta innan mallen kan sparas</numerusform>
            <numerusform>%n fel att rätta innan mallen kan sparas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>This part is changed in the text.</source>
        <translation>Den här delen ändras i texten.</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>Mallens namn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Basis in rules or guidance</source>
        <translation>Grund i regler eller vägledning</translation>
    </message>
    <message>
        <source>Whom it covers</source>
        <translation>Vem den gäller</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
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
        <translation>Självvärdering</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Goal achievement</source>
        <translation>Måluppfyllelse</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Överordnad chef</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Underrubrik</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Vägledning</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Word in brackets</source>
        <translation>Ord inom parentes</translation>
    </message>
    <message>
        <source>What the signature says</source>
        <translation>Vad underskriften säger</translation>
    </message>
    <message>
        <source>Length of the period in months</source>
        <translation>Periodens längd i månader</translation>
    </message>
    <message>
        <source>Suggested number of goals, fewest</source>
        <translation>Föreslaget antal mål, minst</translation>
    </message>
    <message>
        <source>Must be filled in before signing</source>
        <translation>Måste fyllas i före underskrift</translation>
    </message>
    <message>
        <source>Usually the same next year</source>
        <translation>Vanligen densamma nästa år</translation>
    </message>
    <message>
        <source>Printed after the goals</source>
        <translation>Trycks efter målen</translation>
    </message>
    <message>
        <source>The goals are rated</source>
        <translation>Målen graderas</translation>
    </message>
    <message>
        <source>About staff</source>
        <translation>Om medarbetarna</translation>
    </message>
    <message>
        <source>Choose one of them in the list, or add one.</source>
        <translation>Välj en av dem i listan eller lägg till en.</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Gå till texten</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ingen gräns</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Inget antal</translation>
    </message>
    <message>
        <source>Evaluation source</source>
        <translation>Utvärderingskälla</translation>
    </message>
    <message>
        <source>Columns of the table of goals</source>
        <translation>Kolumnerna i måltabellen</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Vem som får läsa</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Who writes the goals</source>
        <translation>Vem som skriver målen</translation>
    </message>
    <message>
        <source>Whom the goals are set for</source>
        <translation>Vem målen sätts för</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Most printed lines</source>
        <translation>Högst så många tryckta rader</translation>
    </message>
    <message>
        <source>Suggested number of goals, most</source>
        <translation>Föreslaget antal mål, flest</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>The other date</source>
        <translation>Det andra datumet</translation>
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
        <translation>Vilken gång det infaller i perioden</translation>
    </message>
    <message>
        <source>Fewest answers before anything is shown</source>
        <translation>Minsta antal svar innan något visas</translation>
    </message>
    <message>
        <source>Shown also for a single answer</source>
        <translation>Visas också för ett enda svar</translation>
    </message>
    <message>
        <source>Goal, indicator, evaluation source</source>
        <translation>Mål, indikator, utvärderingskälla</translation>
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
        <translation>Skrivs av parterna; orden är ett förslag</translation>
    </message>
    <message>
        <source>Clause, printed as it stands</source>
        <translation>Klausul, trycks som den står</translation>
    </message>
    <message>
        <source>The leader</source>
        <translation>Chefen</translation>
    </message>
    <message>
        <source>They come from above</source>
        <translation>De kommer uppifrån</translation>
    </message>
    <message>
        <source>From above, and the leader’s own</source>
        <translation>Uppifrån, och chefens egna</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte angett</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Enheten</translation>
    </message>
    <message>
        <source>Leader and unit</source>
        <translation>Chef och enhet</translation>
    </message>
    <message>
        <source>After the period begins</source>
        <translation>Efter att perioden börjar</translation>
    </message>
    <message>
        <source>Before the period ends</source>
        <translation>Innan perioden slutar</translation>
    </message>
    <message>
        <source>Before another date</source>
        <translation>Före ett annat datum</translation>
    </message>
    <message>
        <source>The same day of the year</source>
        <translation>Samma dag varje år</translation>
    </message>
    <message>
        <source>No suggestion; the parties set it</source>
        <translation>Inget förslag; parterna bestämmer</translation>
    </message>
    <message>
        <source>Rest of the term as period</source>
        <translation>Resten av förordnandet som period</translation>
    </message>
    <message>
        <source>Evaluated every year</source>
        <translation>Utvärderas varje år</translation>
    </message>
    <message>
        <source>Goals say whether they last</source>
        <translation>Mål anger om de är bestående</translation>
    </message>
    <message>
        <source>Document languages, steps and the choice of advice are changed in the text.</source>
        <translation>Dokumentspråk, steg och vilka råd som ges ändras i texten.</translation>
    </message>
    <message>
        <source>Also asked for</source>
        <translation>Mallen frågar även efter</translation>
    </message>
    <message>
        <source>Editions for others</source>
        <translation>Utgåvor för andra</translation>
    </message>
    <message>
        <source>Dimensions of success</source>
        <translation>Dimensioner av framgång</translation>
    </message>
    <message>
        <source>Actions of a goal</source>
        <translation>Åtgärder för ett mål</translation>
    </message>
    <message>
        <source>Order of the goals</source>
        <translation>Målens ordning</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Slags mål</translation>
    </message>
    <message>
        <source>Coordinated with</source>
        <translation>Samordnas med</translation>
    </message>
    <message>
        <source>Recognition other than pay</source>
        <translation>Belöning i andra former än lön</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>Name and description</source>
        <translation>Namn och beskrivning</translation>
    </message>
    <message>
        <source>Names of things</source>
        <translation>Vad saker heter</translation>
    </message>
    <message>
        <source>The parties</source>
        <translation>Parterna</translation>
    </message>
    <message>
        <source>Suggested titles</source>
        <translation>Föreslagna titlar</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Befattningar</translation>
    </message>
    <message>
        <source>Texts and clauses</source>
        <translation>Texter och klausuler</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
    <message>
        <source>Suggested goals</source>
        <translation>Föreslagna mål</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Evaluation source</source>
        <translation>Utvärderingskälla</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Outcomes for pay</source>
        <translation>Utfall för lönen</translation>
    </message>
    <message>
        <source>Headings of the assessment</source>
        <translation>Rubrikerna i bedömningen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Question sheet</source>
        <translation>Frågeformulär</translation>
    </message>
    <message>
        <source>Who answers the sheet</source>
        <translation>Vilka som svarar på formuläret</translation>
    </message>
    <message>
        <source>Questions of the sheet</source>
        <translation>Frågorna i formuläret</translation>
    </message>
    <message>
        <source>Scale of the sheet</source>
        <translation>Skalan i formuläret</translation>
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
        <translation>Lägg till en befattning</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Lägg till en text</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Lägg till en kategori</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lägg till ett mål</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Lägg till en indikator</translation>
    </message>
    <message>
        <source>Add an evaluation source</source>
        <translation>Lägg till en utvärderingskälla</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Lägg till en nivå</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Lägg till ett utfall</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Lägg till en rubrik</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Lägg till ett datum</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>add a goal</source>
        <translation>lägga till ett mål</translation>
    </message>
    <message>
        <source>delete goal {0}</source>
        <translation>ta bort mål {0}</translation>
    </message>
    <message>
        <source>Goal {0} deleted</source>
        <translation>Mål {0} har tagits bort</translation>
    </message>
    <message>
        <source>move goal {0}</source>
        <translation>flytta mål {0}</translation>
    </message>
    <message>
        <source>Goal {0} is now {1}</source>
        <translation>Mål {0} är nu {1}</translation>
    </message>
    <message>
        <source>add an indicator</source>
        <translation>lägga till en indikator</translation>
    </message>
    <message>
        <source>add a source</source>
        <translation>lägga till en källa</translation>
    </message>
    <message numerus="yes">
        <source>add %n goal(s)</source>
        <translation>
            <numerusform>lägga till %n mål</numerusform>
            <numerusform>lägga till %n mål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) added</source>
        <translation>
            <numerusform>%n mål har lagts till</numerusform>
            <numerusform>%n mål har lagts till</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>Add %n goal(s)</source>
        <translation>
            <numerusform>Lägg till %n mål</numerusform>
            <numerusform>Lägg till %n mål</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal is ticked. Tick those you want.</source>
        <translation>Inget mål är markerat. Markera dem du vill ha.</translation>
    </message>
    <message>
        <source>Into the category</source>
        <translation>Till kategorin</translation>
    </message>
    <message>
        <source>Read the clipboard again</source>
        <translation>Läs urklipp igen</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Det finns ingen text i urklipp.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Klistra in rader</translation>
    </message>
    <message>
        <source>Copy rows in a spreadsheet or a table: goal, indicators, evaluation. Each row becomes a goal.</source>
        <translation>Kopiera rader i ett kalkylblad eller en tabell: mål, indikatorer, utvärdering. Varje rad blir ett mål.</translation>
    </message>
    <message>
        <source>Copy from an earlier agreement</source>
        <translation>Kopiera från ett tidigare avtal</translation>
    </message>
    <message>
        <source>Tick the goals you want. They come as new goals, in their category.</source>
        <translation>Markera de mål du vill ha. De kommer som nya mål, i sin kategori.</translation>
    </message>
    <message>
        <source>Every goal of that agreement is already here.</source>
        <translation>Alla mål i det avtalet finns redan här.</translation>
    </message>
    <message>
        <source>There is no other agreement with goals in it.</source>
        <translation>Det finns inget annat avtal med mål i.</translation>
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
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>When have we succeeded?</source>
        <translation>När har vi lyckats?</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Eget bidrag</translation>
    </message>
    <message>
        <source>Why: comes from</source>
        <translation>Varför: kommer från</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Synligt för</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Hög prioritet</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnamn</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Frivilligt</translation>
    </message>
    <message>
        <source>edit goal {0}</source>
        <translation>redigera mål {0}</translation>
    </message>
    <message>
        <source>Must be filled in · one sentence</source>
        <translation>Måste fyllas i · en mening</translation>
    </message>
    <message>
        <source>Comes with the form, shared by all leaders</source>
        <translation>Följer med mallen, gemensamt för alla chefer</translation>
    </message>
    <message>
        <source>Move goal {0} up (Alt+Shift+Up)</source>
        <translation>Flytta mål {0} uppåt (Alt+Skift+Uppil)</translation>
    </message>
    <message>
        <source>Move goal {0} down (Alt+Shift+Down)</source>
        <translation>Flytta mål {0} nedåt (Alt+Skift+Nedpil)</translation>
    </message>
    <message>
        <source>Delete goal {0}</source>
        <translation>Ta bort mål {0}</translation>
    </message>
    <message>
        <source>Close goal {0}</source>
        <translation>Stäng mål {0}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte angett</translation>
    </message>
    <message>
        <source>The leader</source>
        <translation>Chefen</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Enheten</translation>
    </message>
    <message>
        <source>Leader and unit</source>
        <translation>Chef och enhet</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Success, own contribution and link to the plan</source>
        <translation>Lyckat när, eget bidrag och koppling till planen</translation>
    </message>
    <message>
        <source>What the leader does to get there</source>
        <translation>Det chefen gör för att nå dit</translation>
    </message>
    <message>
        <source>Plan, strategy or letter</source>
        <translation>Plan, strategi eller brev</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>edit a goal</source>
        <translation>redigera ett mål</translation>
    </message>
    <message>
        <source>change whom a goal applies to</source>
        <translation>ändra vem ett mål gäller</translation>
    </message>
    <message>
        <source>change who sees a goal</source>
        <translation>ändra vem som ser ett mål</translation>
    </message>
    <message>
        <source>change a priority</source>
        <translation>ändra en prioritet</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Inget skrivet ännu</translation>
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
        <translation>Ingen indikator, med motivering</translation>
    </message>
    <message numerus="yes">
        <source>%n to fill in</source>
        <translation>
            <numerusform>%n måste fyllas i</numerusform>
            <numerusform>%n måste fyllas i</numerusform>
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
        <translation>Lägg till mål</translation>
    </message>
    <message>
        <source>No goals here yet.</source>
        <translation>Inga mål här ännu.</translation>
    </message>
    <message numerus="yes">
        <source>Add what the form suggests (%n)</source>
        <translation>
            <numerusform>Lägg till det mallen föreslår (%n)</numerusform>
            <numerusform>Lägg till det mallen föreslår (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>In a category this form doesn&apos;t have: move them</source>
        <translation>I en kategori som mallen inte har: flytta dem</translation>
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
        <translation>föreslaget {0}</translation>
    </message>
    <message>
        <source>May be left out with a reason</source>
        <translation>Kan utelämnas med en motivering</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Lägg till indikator</translation>
    </message>
    <message>
        <source>No indicator, because</source>
        <translation>Ingen indikator, eftersom</translation>
    </message>
    <message>
        <source>move an indicator</source>
        <translation>flytta en indikator</translation>
    </message>
    <message>
        <source>remove an indicator</source>
        <translation>ta bort en indikator</translation>
    </message>
    <message>
        <source>say why there is no indicator</source>
        <translation>motivera varför det saknas indikator</translation>
    </message>
    <message>
        <source>What exists already: a survey, accounts, a report?</source>
        <translation>Vad finns redan: enkät, redovisning, rapport?</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Lägg till källa</translation>
    </message>
    <message>
        <source>move a source</source>
        <translation>flytta en källa</translation>
    </message>
    <message>
        <source>remove a source</source>
        <translation>ta bort en källa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes/no</source>
        <translation>Ja/nej</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytta ne&amp;d</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>Move or remove indicator {0}</source>
        <extracomment>(stretch, width at 100 % or 0) of each editor&apos;s column</extracomment>
        <translation>Flytta eller ta bort indikator {0}</translation>
    </message>
    <message>
        <source>Move or remove the source: {0}</source>
        <translation>Flytta eller ta bort källan: {0}</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsvärde</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Från vem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>edit an indicator</source>
        <translation>redigera en indikator</translation>
    </message>
    <message>
        <source>edit a source</source>
        <translation>redigera en källa</translation>
    </message>
    <message>
        <source>Choose a goal first</source>
        <translation>Välj ett mål först</translation>
    </message>
    <message>
        <source>&amp;Add goal</source>
        <translation>&amp;Lägg till mål</translation>
    </message>
    <message>
        <source>Add &amp;indicator</source>
        <translation>Lägg till &amp;indikator</translation>
    </message>
    <message>
        <source>De&amp;lete goal</source>
        <translation>Ta &amp;bort mål</translation>
    </message>
    <message>
        <source>Paste ro&amp;ws…</source>
        <translation>Klistra in rad&amp;er…</translation>
    </message>
    <message>
        <source>&amp;Copy from an earlier agreement…</source>
        <translation>&amp;Kopiera från ett tidigare avtal…</translation>
    </message>
    <message>
        <source>&amp;Table view</source>
        <translation>&amp;Tabellvy</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Inga mål ännu</translation>
    </message>
    <message>
        <source>Add the first one, or copy from an earlier agreement.</source>
        <translation>Lägg till det första eller kopiera från ett tidigare avtal.</translation>
    </message>
    <message>
        <source>Copy from earlier</source>
        <translation>Kopiera från tidigare</translation>
    </message>
    <message>
        <source>Table view</source>
        <translation>Tabellvy</translation>
    </message>
    <message>
        <source>The goals as a table</source>
        <translation>Målen som tabell</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Keep goal {0} in my library</source>
        <translation>Spara mål {0} i mitt bibliotek</translation>
    </message>
    <message>
        <source>&amp;Keep in my library</source>
        <translation>&amp;Spara i mitt bibliotek</translation>
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
        <translation>Målet</translation>
    </message>
    <message>
        <source>change whether a goal lasts</source>
        <translation>ändra om ett mål är varaktigt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte sagt</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>är varaktigt</translation>
    </message>
    <message>
        <source>changes with the operative goals</source>
        <translation>ändras med verksamhetsmålen</translation>
    </message>
    <message>
        <source>Stands word for word in the plan</source>
        <translation>Står ordagrant i planen</translation>
    </message>
    <message>
        <source>Usually set from above.</source>
        <translation>Fastställs vanligen uppifrån.</translation>
    </message>
    <message>
        <source>Either of you may propose.</source>
        <translation>Båda parter kan föreslå.</translation>
    </message>
    <message>
        <source>Changed by the amendment · {0}</source>
        <translation>Ändrat i ändringsförslaget · {0}</translation>
    </message>
    <message>
        <source>Time, resources, quality, language, agreement, complaints?</source>
        <translation>Tid, resurser, kvalitet, språk, enighet, klagomål?</translation>
    </message>
    <message>
        <source>add an action</source>
        <translation>lägga till en åtgärd</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Slags mål</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>The deadline</source>
        <translation>Tidsfristen</translation>
    </message>
    <message>
        <source>Use of resources</source>
        <translation>Resursåtgången</translation>
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
        <translation>Ingen oenighet</translation>
    </message>
    <message>
        <source>No complaints</source>
        <translation>Inga klagomål</translation>
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
        <translation>Insatsmål</translation>
    </message>
    <message>
        <source>Priority {0}</source>
        <translation>Prioritet {0}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Inte satt</translation>
    </message>
    <message>
        <source>put goals in order</source>
        <translation>sätta mål i ordning</translation>
    </message>
    <message>
        <source>change what counts</source>
        <translation>ändra det som räknas</translation>
    </message>
    <message>
        <source>Optional · more than one may count</source>
        <translation>Valfritt · flera kan räknas</translation>
    </message>
    <message>
        <source>Another agency or sector without which it can’t be reached</source>
        <translation>En annan myndighet eller sektor som målet inte kan nås utan</translation>
    </message>
    <message>
        <source>change what a goal is about</source>
        <translation>ändra slags mål</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Det som räknas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Coordinated with</source>
        <translation>Samordnas med</translation>
    </message>
    <message>
        <source>Move or remove the action: {0}</source>
        <translation>Flytta eller ta bort åtgärden: {0}</translation>
    </message>
    <message>
        <source>What is done to get there, by whom and by when</source>
        <translation>Vad som görs för att komma dit, av vem och till när</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Lägg till åtgärd</translation>
    </message>
    <message>
        <source>move an action</source>
        <translation>flytta en åtgärd</translation>
    </message>
    <message>
        <source>remove an action</source>
        <translation>ta bort en åtgärd</translation>
    </message>
    <message>
        <source>edit an action</source>
        <translation>ändra en åtgärd</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Året innan</translation>
    </message>
    <message>
        <source>Part of the superior&apos;s goal</source>
        <translation>En del av den överordnades mål</translation>
    </message>
    <message>
        <source>Carried over from last year</source>
        <translation>Överfört från i fjol</translation>
    </message>
    <message>
        <source>Carried over from {0}</source>
        <translation>Överfört från {0}</translation>
    </message>
    <message>
        <source>{0}. Is it still right?</source>
        <translation>{0}. Stämmer det fortfarande?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>A goal that is not here</source>
        <translation>Ett mål som inte finns här</translation>
    </message>
    <message>
        <source>change whose goal it is part of</source>
        <translation>ändra vilket mål det är en del av</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>About Ledarapp</source>
        <translation>Om Ledarapp</translation>
    </message>
    <message>
        <source>Ledarapp takes two people through a result agreement, from draft to signed assessment.</source>
        <translation>Ledarapp leder två personer genom ett avtal om resultat, från utkast till undertecknad bedömning.</translation>
    </message>
    <message>
        <source>What you write stays encrypted on this computer. The program makes no network calls, except to a time stamp server that you have named yourself.</source>
        <translation>Det du skriver ligger krypterat på den här datorn. Programmet använder inte nätet, utom en tidsstämpeltjänst som du själv har valt.</translation>
    </message>
    <message>
        <source>Your agreements lie in {0}</source>
        <translation>Dina avtal ligger i {0}</translation>
    </message>
    <message>
        <source>Version {0}, licence EUPL 1.2. Built with Qt {1}.</source>
        <translation>Version {0}, licens EUPL 1.2. Byggt med Qt {1}.</translation>
    </message>
    <message>
        <source>Parts and their licences:</source>
        <translation>Delar och deras licenser:</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Delarna och deras licenser</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenser…</translation>
    </message>
    <message>
        <source>Accessibility…</source>
        <translation>Tillgänglighet…</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Example</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Insert the example</source>
        <translation>Infoga exemplet</translation>
    </message>
    <message>
        <source>Hide the help (F9)</source>
        <translation>Dölj hjälpen (F9)</translation>
    </message>
    <message>
        <source>The example is in the field</source>
        <translation>Exemplet står i fältet</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Bring it back</source>
        <translation>Hämta tillbaka den</translation>
    </message>
    <message>
        <source>Check the signature</source>
        <translation>Kontrollera underskriften</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Stäng jämförelsen</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Jämför med nu</translation>
    </message>
    <message>
        <source>{0} signed {1}</source>
        <translation>{0} skrev under {1}</translation>
    </message>
    <message>
        <source>A kept version</source>
        <translation>En version</translation>
    </message>
    <message>
        <source>Package made</source>
        <translation>Paket skapat</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>Paket inläst</translation>
    </message>
    <message>
        <source>Before a copy was opened</source>
        <translation>Innan en kopia öppnades</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} kl. {1}</translation>
    </message>
    <message>
        <source>as the leader</source>
        <translation>som chef</translation>
    </message>
    <message>
        <source>as the superior</source>
        <translation>som överordnad chef</translation>
    </message>
    <message>
        <source>with a certificate</source>
        <translation>med certifikat</translation>
    </message>
    <message>
        <source>by pen on paper</source>
        <translation>med penna på papper</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>version {0}</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>avtalet</translation>
    </message>
    <message>
        <source>the self-evaluation</source>
        <translation>självvärderingen</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>bedömningen</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Ingenting har hänt ännu.</translation>
    </message>
    <message>
        <source>Versions you keep under a name (Ctrl+S), packages and signatures will stand here.</source>
        <translation>Här kommer versioner som du behåller under ett namn (Ctrl+S), paket och underskrifter.</translation>
    </message>
    <message>
        <source>What was kept, sent, received and signed</source>
        <translation>Det som har behållits, skickats, tagits emot och undertecknats</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Då</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Everything reads as it does now.</source>
        <translation>Allt står som det gör nu.</translation>
    </message>
    <message>
        <source>What it said then is back.</source>
        <translation>Det som stod då är tillbaka.</translation>
    </message>
    <message>
        <source>bring back “{0}”</source>
        <translation>hämta tillbaka ”{0}”</translation>
    </message>
    <message>
        <source>Save the picture of the sheet…</source>
        <translation>Spara bilden av bladet…</translation>
    </message>
    <message>
        <source>It says: “{0}”</source>
        <translation>Den säger: ”{0}”</translation>
    </message>
    <message>
        <source>Content {0}</source>
        <translation>Innehåll {0}</translation>
    </message>
    <message>
        <source>Content {0} · certificate {1}</source>
        <translation>Innehåll {0} · certifikat {1}</translation>
    </message>
    <message>
        <source>The program can&apos;t check a signature by pen: the paper itself is the proof.</source>
        <translation>Programmet kan inte kontrollera en underskrift med penna: papperet självt är beviset.</translation>
    </message>
    <message>
        <source>Picture kept: {0}, {1} kB.</source>
        <translation>Bilden är sparad: {0}, {1} kB.</translation>
    </message>
    <message>
        <source>Compare two…</source>
        <translation>Jämför två …</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>There are no remarks</source>
        <translation>Det finns inga anmärkningar</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det gick inte</translation>
    </message>
    <message>
        <source>Everything up to the last pause in your typing is here.</source>
        <translation>Allt fram till den senaste pausen i skrivandet finns här.</translation>
    </message>
    <message>
        <source>The program was not closed properly</source>
        <translation>Programmet avslutades inte korrekt</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>The certificate you sign with</source>
        <translation>Certifikatet du skriver under med</translation>
    </message>
    <message>
        <source>Made here, in your name</source>
        <translation>Skapat här, i ditt namn</translation>
    </message>
    <message>
        <source>From a file (.p12 or .pfx)</source>
        <translation>Från en fil (.p12 eller .pfx)</translation>
    </message>
    <message>
        <source>On a smart card</source>
        <translation>På ett smartkort</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Välj filen…</translation>
    </message>
    <message>
        <source>The file&apos;s password</source>
        <translation>Filens lösenord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>Skapa certifikatet</translation>
    </message>
    <message>
        <source>Look for certificates</source>
        <translation>Leta efter certifikat</translation>
    </message>
    <message>
        <source>Use this certificate</source>
        <translation>Använd det här certifikatet</translation>
    </message>
    <message>
        <source>A certificate and its secret key are made for: {0}. The key stays on this computer, encrypted. Others see your name and ask you once whether the certificate is yours.</source>
        <translation>Ett certifikat med hemlig nyckel skapas för: {0}. Nyckeln stannar på den här datorn, krypterad. Andra ser ditt namn och frågar dig en gång om certifikatet är ditt.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Välj en certifikatfil</translation>
    </message>
    <message>
        <source>Certificate files (*.p12 *.pfx)</source>
        <translation>Certifikatfiler (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det gick inte</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Inget certifikat ännu</translation>
    </message>
    <message>
        <source>You choose one when you sign for the first time.</source>
        <translation>Du väljer ett när du skriver under första gången.</translation>
    </message>
    <message>
        <source>Certificate made here</source>
        <translation>Certifikat skapat här</translation>
    </message>
    <message>
        <source>{0}, on the card “{1}”</source>
        <translation>{0}, på kortet ”{1}”</translation>
    </message>
    <message>
        <source>Valid until {0}</source>
        <translation>Giltigt till {0}</translation>
    </message>
    <message>
        <source>Put the card in the reader. The key never leaves the card; its PIN is asked for at each signature and kept nowhere.</source>
        <translation>Sätt kortet i läsaren. Nyckeln lämnar aldrig kortet; PIN-koden frågas efter vid varje underskrift och sparas inte.</translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation>Välj ett annat bibliotek…</translation>
    </message>
    <message>
        <source>The card&apos;s library</source>
        <translation>Kortets bibliotek</translation>
    </message>
    <message>
        <source>Looking for cards…</source>
        <translation>Letar efter kort…</translation>
    </message>
    <message>
        <source>Choose the card&apos;s library</source>
        <translation>Välj kortets bibliotek</translation>
    </message>
    <message>
        <source>Libraries (*.so *.dll *.dylib)</source>
        <translation>Bibliotek (*.so *.dll *.dylib)</translation>
    </message>
    <message>
        <source>{0}, on the card “{1}”, valid until {2}</source>
        <translation>{0}, på kortet ”{1}”, giltigt till {2}</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Passphrase needed</source>
        <translation>Behöver lösenfras</translation>
    </message>
    <message>
        <source>Do not rely on it</source>
        <translation>Lita inte på den</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Giltig</translation>
    </message>
    <message>
        <source>Valid, not known yet</source>
        <translation>Giltig, inte känd ännu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läst</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Oläst</translation>
    </message>
    <message>
        <source>From and unit</source>
        <translation>Från och enhet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n new package(s) in the inbox</source>
        <translation>
            <numerusform>%n nytt paket i inkorgen</numerusform>
            <numerusform>%n nya paket i inkorgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation>Namn eller enhet</translation>
    </message>
    <message>
        <source>Nothing here answers to that.</source>
        <translation>Inget här svarar mot det.</translation>
    </message>
    <message>
        <source>Packages that have come</source>
        <translation>Paket som har kommit</translation>
    </message>
    <message>
        <source>Search the inbox</source>
        <translation>Sök i inkorgen</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paket</numerusform>
            <numerusform>%n paket</numerusform>
        </translation>
    </message>
    <message>
        <source>The package from {0} is deleted.</source>
        <translation>Paketet från {0} är borttaget.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hämta tillbaka</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Titta</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Drop packages anywhere on the window, several at once. Enter opens, Space peeks, Delete puts away. Nothing is taken in until you say so.</source>
        <translation>Släpp paket var som helst i fönstret, gärna flera på en gång. Enter öppnar, mellanslag tittar, Delete lägger undan. Ingenting tas in förrän du säger till.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Can&apos;t be taken in</source>
        <translation>Kan inte tas in</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borttagna</translation>
    </message>
    <message>
        <source>Which packages</source>
        <translation>Vilka paket</translation>
    </message>
    <message>
        <source>Not put into the inbox</source>
        <translation>Inte lagt i inkorgen</translation>
    </message>
    <message>
        <source>Signature: {0}</source>
        <translation>Underskrift: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the agreement</source>
        <translation>
            <numerusform>%n anmärkning på avtalet</numerusform>
            <numerusform>%n anmärkningar på avtalet</numerusform>
        </translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Fil: {0}</translation>
    </message>
    <message>
        <source>Your section leaders create them with “Create package”.</source>
        <translation>Dina sektionsledare gör dem med ”Skapa paket”.</translation>
    </message>
    <message>
        <source>Your superior creates them with “Create package”.</source>
        <translation>Din överordnade gör dem med ”Skapa paket”.</translation>
    </message>
    <message>
        <source>No packages yet.</source>
        <translation>Inga paket ännu.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Öppna en fil…</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} av {1}: {2}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more file(s).</source>
        <translation>
            <numerusform>Och %n fil till.</numerusform>
            <numerusform>Och %n filer till.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Next: {0}</source>
        <translation>Nästa: {0}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>Sparat kl. {0}</translation>
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
        <translation>Behåll den här versionen</translation>
    </message>
    <message>
        <source>Everything you write is saved by itself. A version keeps the agreement as it is now, under a name. You find it under History.</source>
        <translation>Allt du skriver sparas av sig självt. En version behåller avtalet som det är nu, under ett namn. Du hittar den under Historik.</translation>
    </message>
    <message>
        <source>Before the talk with {0}</source>
        <translation>Före samtalet med {0}</translation>
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
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Kept as “{0}”.</source>
        <translation>Behållen som ”{0}”.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>From the library</source>
        <translation>Ur biblioteket</translation>
    </message>
    <message>
        <source>Write the goal first</source>
        <translation>Skriv målet först</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Skriv något först</translation>
    </message>
    <message>
        <source>Your library has this already</source>
        <translation>Det här finns redan i ditt bibliotek</translation>
    </message>
    <message>
        <source>Kept in your library</source>
        <translation>Sparat i ditt bibliotek</translation>
    </message>
    <message>
        <source>insert from the library</source>
        <translation>infoga ur biblioteket</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Infoga</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texter</numerusform>
        </translation>
    </message>
    <message>
        <source>Inserted under “{0}”</source>
        <translation>Infogat under ”{0}”</translation>
    </message>
    <message>
        <source>Open the goal it belongs to first</source>
        <translation>Öppna först målet den hör till</translation>
    </message>
    <message>
        <source>Inserted in goal {0}</source>
        <translation>Infogad i mål {0}</translation>
    </message>
    <message numerus="yes">
        <source>With its %n indicators and sources</source>
        <translation>
            <numerusform>Med indikatorn eller källan som hör till</numerusform>
            <numerusform>Med %n indikatorer och källor</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Side of responsibility</source>
        <translation>Ansvarssida</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Varifrån</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>Every side of responsibility</source>
        <translation>Alla ansvarssidor</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation>Från alla hyllor</translation>
    </message>
    <message>
        <source>Search: part of a word is enough</source>
        <translation>Sök: en del av ett ord räcker</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ångrat</translation>
    </message>
    <message>
        <source>Library files (*.toml)</source>
        <translation>Biblioteksfiler (*.toml)</translation>
    </message>
    <message>
        <source>Your library is empty: keep a goal in it first</source>
        <translation>Ditt bibliotek är tomt: spara ett mål först</translation>
    </message>
    <message>
        <source>library</source>
        <translation>bibliotek</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Sparad som {0}</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Ångra: {0}</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Ny text</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Ta in en fil…</translation>
    </message>
    <message>
        <source>Save my library as a file…</source>
        <translation>Spara mitt bibliotek som fil…</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>Texten är ändrad</translation>
    </message>
    <message>
        <source>Text added</source>
        <translation>Texten är tillagd</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Texten är borttagen</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken in</source>
        <translation>
            <numerusform>%n text intagen</numerusform>
            <numerusform>%n texter intagna</numerusform>
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
        <translation>Utvärderingskälla</translation>
    </message>
    <message>
        <source>Development measure</source>
        <translation>Utvecklingsåtgärd</translation>
    </message>
    <message>
        <source>The leader’s own role</source>
        <translation>Chefens egen roll</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Verksamhet</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Ekonomi</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brukare</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Take in what is ticked</source>
        <translation>Ta in det som är markerat</translation>
    </message>
    <message>
        <source>Here it reads: {0}</source>
        <translation>Här står det: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read differently here</source>
        <translation>
            <numerusform>%n har en annan text här</numerusform>
            <numerusform>%n har en annan text här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n finns redan här</numerusform>
            <numerusform>%n finns redan här</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>The window is locked in one minute. What you have written is saved.</source>
        <translation>Fönstret låses om en minut. Det du har skrivit är sparat.</translation>
    </message>
    <message>
        <source>Stay unlocked</source>
        <translation>Håll det öppet</translation>
    </message>
    <message>
        <source>Nobody has used the program for a while</source>
        <translation>Ingen har använt programmet på en stund</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Remove the passphrase</source>
        <translation>Ta bort lösenfrasen</translation>
    </message>
    <message>
        <source>Let the password store open it</source>
        <translation>Låt lösenordshanteraren öppna</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Skapa en ny återställningskod…</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>Four words or more that you remember</source>
        <translation>Fyra ord eller fler som du minns</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Använd den här lösenfrasen</translation>
    </message>
    <message>
        <source>This is a passing profile: it ends with the program.</source>
        <translation>Det här är en tillfällig profil. Den försvinner när programmet stängs.</translation>
    </message>
    <message>
        <source>The computer&apos;s password store opens your agreements.</source>
        <translation>Datorns lösenordshanterare öppnar dina avtal.</translation>
    </message>
    <message>
        <source>A passphrase opens your agreements.</source>
        <translation>En lösenfras öppnar dina avtal.</translation>
    </message>
    <message>
        <source>The recovery code has been tried and works.</source>
        <translation>Återställningskoden är prövad och fungerar.</translation>
    </message>
    <message>
        <source>You have not yet tried the recovery code.</source>
        <translation>Du har inte prövat återställningskoden ännu.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Ändra lösenfrasen…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Välj en lösenfras…</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Ange en lösenfras.</translation>
    </message>
    <message>
        <source>The passphrase opens your agreements from now on.</source>
        <translation>Lösenfrasen öppnar dina avtal från och med nu.</translation>
    </message>
    <message>
        <source>The passphrase opens nothing any longer.</source>
        <translation>Lösenfrasen öppnar ingenting längre.</translation>
    </message>
    <message>
        <source>The computer&apos;s password store opens your agreements from now on.</source>
        <translation>Datorns lösenordshanterare öppnar dina avtal från och med nu.</translation>
    </message>
    <message>
        <source>This code opens your agreements when all else fails. Print it and keep it where you keep important papers. It is shown only now, and the old code opens nothing any longer.</source>
        <translation>Den här koden öppnar dina avtal när allt annat sviker. Skriv ut den och lägg den där du har viktiga papper. Den visas bara nu, och den gamla koden öppnar ingenting längre.</translation>
    </message>
    <message>
        <source>The recovery code works.</source>
        <translation>Återställningskoden fungerar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det gick inte</translation>
    </message>
    <message>
        <source>The window locks when nobody has used it for</source>
        <translation>Fönstret låses när ingen har använt det på</translation>
    </message>
    <message>
        <source>And when the computer locks or goes to sleep. Ctrl+L locks at once.</source>
        <translation>Även när datorn låses eller går i vila. Ctrl+L låser genast.</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>aldrig av sig självt</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>No goal fits this choice.</source>
        <translation>Inget mål passar det här valet.</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Det som har hänt</translation>
    </message>
    <message>
        <source>Which goals to show</source>
        <translation>Vilka mål som visas</translation>
    </message>
    <message>
        <source>With something noted</source>
        <translation>Med något antecknat</translation>
    </message>
    <message>
        <source>With nothing noted</source>
        <translation>Utan något antecknat</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alla mål</translation>
    </message>
    <message>
        <source>Something is noted on every goal</source>
        <translation>Något är antecknat under varje mål</translation>
    </message>
    <message>
        <source>Nothing is noted yet. A line now spares a search before the talk.</source>
        <translation>Inget är antecknat ännu. En rad nu sparar letande före samtalet.</translation>
    </message>
    <message>
        <source>Something is noted on {0} of {1} goals</source>
        <translation>Något är antecknat under {0} av {1} mål</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Inget antecknat ännu.</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Inget underlag ännu</translation>
    </message>
    <message>
        <source>delete a note</source>
        <translation>ta bort en anteckning</translation>
    </message>
    <message>
        <source>The note is deleted</source>
        <translation>Anteckningen är borttagen</translation>
    </message>
    <message>
        <source>Noted in the year</source>
        <translation>Antecknat under året</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
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
        <translation>Anteckna vad som har hänt</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Ändra den här anteckningen</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Ta bort den här anteckningen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Värde nu</translation>
    </message>
    <message>
        <source>Where it is known from</source>
        <translation>Varifrån det är känt</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Vem som sade det</translation>
    </message>
    <message>
        <source>note what happened</source>
        <translation>anteckna vad som har hänt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Saved as you write. Drop files here as evidence.</source>
        <translation>Sparas medan du skriver. Släpp filer här som underlag.</translation>
    </message>
    <message>
        <source>A number, with its unit</source>
        <translation>Ett tal med enhet</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Välj filer</translation>
    </message>
    <message>
        <source>Goes along in packages</source>
        <translation>Följer med i paket</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Ta bort {0}</translation>
    </message>
    <message>
        <source>stays with you</source>
        <translation>stannar hos dig</translation>
    </message>
    <message>
        <source>{0} is with {1} and was not sent</source>
        <translation>{0} finns hos {1} och skickades inte</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;New agreement</source>
        <translation>&amp;Nytt avtal</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öppna…</translation>
    </message>
    <message>
        <source>Look at an &amp;example</source>
        <translation>Titta på ett &amp;exempel</translation>
    </message>
    <message>
        <source>Keep a &amp;version…</source>
        <translation>&amp;Behåll en version…</translation>
    </message>
    <message>
        <source>&amp;Preview and print</source>
        <translation>&amp;Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Save the &amp;document as…</source>
        <translation>Spara &amp;dokumentet som…</translation>
    </message>
    <message>
        <source>Create pac&amp;kage</source>
        <translation>Skapa &amp;paket</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Stäng fönstret</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Sök…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Sök &amp;nästa</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Sök &amp;föregående</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Översikt</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>&amp;Nästa område</translation>
    </message>
    <message>
        <source>Previous re&amp;gion</source>
        <translation>&amp;Föregående område</translation>
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
        <translation>&amp;Textstorlek</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hög kontrast</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Större</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Mindre</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normal storlek</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>Av&amp;tal</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nästa steg</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>&amp;Föregående steg</translation>
    </message>
    <message>
        <source>&amp;Go to step</source>
        <translation>&amp;Gå till steg</translation>
    </message>
    <message>
        <source>Next &amp;remark</source>
        <translation>Nästa &amp;anmärkning</translation>
    </message>
    <message>
        <source>Previous re&amp;mark</source>
        <translation>Föregående an&amp;märkning</translation>
    </message>
    <message>
        <source>&amp;Dates as calendar file…</source>
        <translation>&amp;Datum som kalenderfil…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
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
        <translation>Fortsätt där du &amp;var</translation>
    </message>
    <message>
        <source>Continue &amp;where you were: {0}</source>
        <translation>Fortsätt där du &amp;var: {0}</translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>&amp;Ångra: {0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>&amp;Gör om: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Markera allt</translation>
    </message>
    <message>
        <source>&amp;Bring back a backup…</source>
        <translation>Å&amp;terställ en säkerhetskopia…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lås</translation>
    </message>
    <message>
        <source>Personal da&amp;ta…</source>
        <translation>Pe&amp;rsonuppgifter…</translation>
    </message>
    <message>
        <source>&amp;Diagnostic report…</source>
        <translation>&amp;Diagnosrapport…</translation>
    </message>
    <message>
        <source>Propose an &amp;amendment…</source>
        <translation>Föreslå en &amp;ändring…</translation>
    </message>
    <message>
        <source>Inbo&amp;x</source>
        <translation>&amp;Inkorg</translation>
    </message>
    <message>
        <source>Help with this &amp;field</source>
        <translation>Hjälp om det här &amp;fältet</translation>
    </message>
    <message>
        <source>Help &amp;pane</source>
        <translation>Hjälp&amp;ruta</translation>
    </message>
    <message>
        <source>Find &amp;everywhere…</source>
        <translation>Sök &amp;överallt…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Senast anv&amp;ända</translation>
    </message>
    <message>
        <source>An agreement without a name</source>
        <translation>Ett avtal utan namn</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Töm listan</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Till&amp;baka</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>F&amp;ramåt</translation>
    </message>
    <message>
        <source>Printed &amp;guide…</source>
        <translation>Vägledning för &amp;utskrift…</translation>
    </message>
    <message>
        <source>&amp;Countersign together</source>
        <translation>Skriv under fl&amp;era tillsammans</translation>
    </message>
    <message>
        <source>Compare t&amp;wo…</source>
        <translation>Jämför t&amp;vå …</translation>
    </message>
    <message>
        <source>Goals that hang togeth&amp;er</source>
        <translation>Mål som hän&amp;ger ihop</translation>
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
        <translation>Word-dokument (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webbsidor (*.html)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
    <message>
        <source>Copies of agreements (*.json)</source>
        <translation>Kopior av avtal (*.json)</translation>
    </message>
    <message>
        <source>Packages (*.asice)</source>
        <translation>Paket (*.asice)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Sparat som {0}</translation>
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
        <translation>Krypterade paket (*.age)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textfiler (*.txt)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Teckningar (*.svg)</translation>
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
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>All {0} steps</source>
        <translation>Alla {0} steg</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Steg {0} av {1}</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>Hos dig</translation>
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
        <translation>Befattningshavare och enhet</translation>
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
        <translation>Nästa frist</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Nästa period</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Continue: {0}</source>
        <translation>Fortsätt: {0}</translation>
    </message>
    <message>
        <source>It is kept until {0} and can be brought back until then.</source>
        <translation>Det finns kvar till {0} och kan hämtas tillbaka till dess.</translation>
    </message>
    <message>
        <source>Deleted on {0}</source>
        <translation>Raderat {0}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Överordnad</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Dokumentspråk</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Senast ändrat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
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
        <translation>Gör utkastet klart för {0}</translation>
    </message>
    <message>
        <source>Read and sign the agreement with {0}</source>
        <translation>Läs och skriv under avtalet med {0}</translation>
    </message>
    <message>
        <source>Write the self-evaluation for {0}</source>
        <translation>Skriv självvärderingen till {0}</translation>
    </message>
    <message>
        <source>Write the assessment of {0}</source>
        <translation>Skriv bedömningen av {0}</translation>
    </message>
    <message>
        <source>Read the assessment from {0} and sign</source>
        <translation>Läs bedömningen från {0} och skriv under</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öppna…</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nytt avtal</translation>
    </message>
    <message>
        <source>No agreements yet.</source>
        <translation>Inga avtal ännu.</translation>
    </message>
    <message>
        <source>Begin a new one, open a package you have been sent, or look at an example first.</source>
        <translation>Börja på ett nytt, öppna ett paket du har fått eller titta på ett exempel först.</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Titta på ett exempel</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Här är det tomt.</translation>
    </message>
    <message>
        <source>Nothing in this list holds these words.</source>
        <translation>Inget i listan innehåller de här orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n avtal</numerusform>
            <numerusform>%n avtal</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement with {0} is deleted.</source>
        <translation>Avtalet med {0} har tagits bort.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mina</translation>
    </message>
    <message>
        <source>My leaders</source>
        <translation>Mina chefer</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borttagna</translation>
    </message>
    <message>
        <source>My agreements</source>
        <translation>Mina avtal</translation>
    </message>
    <message>
        <source>My leaders&apos; agreements</source>
        <translation>Mina chefers avtal</translation>
    </message>
    <message>
        <source>Deleted agreements</source>
        <translation>Borttagna avtal</translation>
    </message>
    <message>
        <source>Name, unit or form</source>
        <translation>Namn, enhet eller mall</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Sök i listan</translation>
    </message>
    <message>
        <source>{0}, round {1}</source>
        <translation>{0}, omgång {1}</translation>
    </message>
    <message>
        <source>It is signed, so it does not go by itself. It is erased under File › Personal data.</source>
        <translation>Det är undertecknat, så det försvinner inte av sig självt. Det raderas under Arkiv › Personuppgifter.</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>{0} as PDF, signed by {1}</source>
        <translation>{0} som PDF, undertecknat av {1}</translation>
    </message>
    <message>
        <source>The self-evaluation with words and ratings</source>
        <translation>Självvärderingen med ord och nivåer</translation>
    </message>
    <message>
        <source>The assessment with words and ratings</source>
        <translation>Bedömningen med ord och nivåer</translation>
    </message>
    <message>
        <source>What you have noted in the year</source>
        <translation>Det du har antecknat under året</translation>
    </message>
    <message>
        <source>Your self-evaluation: it goes along when you have signed it</source>
        <translation>Din självvärdering: den följer med när du har skrivit under den</translation>
    </message>
    <message>
        <source>Your assessment: it goes along when you have signed it</source>
        <translation>Din bedömning: den följer med när du har skrivit under den</translation>
    </message>
    <message>
        <source>Which advice you have put aside, and why</source>
        <translation>Vilka råd du har lagt åt sidan, och varför</translation>
    </message>
    <message>
        <source>{0}: the file stays with you, its name goes along</source>
        <translation>{0}: filen stannar hos dig, namnet följer med</translation>
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
        <translation>version {0}</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Ett utkast</translation>
    </message>
    <message>
        <source>Signed by one party</source>
        <translation>Undertecknat av en part</translation>
    </message>
    <message>
        <source>Agreed and signed by both</source>
        <translation>Avtalat och undertecknat av båda</translation>
    </message>
    <message>
        <source>With the signed self-evaluation</source>
        <translation>Med den undertecknade självvärderingen</translation>
    </message>
    <message>
        <source>With the signed assessment</source>
        <translation>Med den undertecknade bedömningen</translation>
    </message>
    <message>
        <source>Closed: the assessment is signed by both</source>
        <translation>Avslutat: bedömningen är undertecknad av båda</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Följer med</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Stannar här</translation>
    </message>
    <message>
        <source>Make the package for {0}…</source>
        <translation>Skapa paketet till {0}…</translation>
    </message>
    <message>
        <source>The package is sealed with your certificate: {0} sees who made it and that it is whole.</source>
        <translation>Paketet förseglas med ditt certifikat: {0} ser vem som har skapat det och att det är oförändrat.</translation>
    </message>
    <message>
        <source>One file with everything the other party is to see</source>
        <translation>En fil med allt som den andra parten ska se</translation>
    </message>
    <message>
        <source>Package created. Send the file the way you have agreed.</source>
        <translation>Paketet är skapat. Skicka filen på det sätt ni kommit överens om.</translation>
    </message>
    <message>
        <source>{0}, made at {1}. Send the file the way you have agreed.</source>
        <translation>{0}, skapat kl. {1}. Skicka filen på det sätt ni kommit överens om.</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Package created</source>
        <translation>Paketet är skapat</translation>
    </message>
    <message>
        <source>The package is being encrypted; with a passphrase that takes a few seconds.</source>
        <translation>Paketet krypteras; med lösenfras tar det några sekunder.</translation>
    </message>
    <message>
        <source>An encrypted package</source>
        <translation>Ett krypterat paket</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of sheets signed by pen</source>
        <translation>
            <numerusform>%n bild av ett blad undertecknat med penna</numerusform>
            <numerusform>%n bilder av blad undertecknade med penna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Sida {0} av {1}</translation>
    </message>
    <message>
        <source>The pages of the document</source>
        <translation>Dokumentets sidor</translation>
    </message>
    <message>
        <source>“Read as text” gives the same words to be read aloud.</source>
        <translation>”Läs som text” ger samma ord för uppläsning.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Läs som text</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hela sidan</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sidbredd</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Change between the whole page and the page&apos;s width</source>
        <translation>Växla mellan hela sidan och sidbredden</translation>
    </message>
    <message>
        <source>The document as text</source>
        <translation>Dokumentet som text</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>Personal data</source>
        <translation>Personuppgifter</translation>
    </message>
    <message>
        <source>Everybody who is a party to an agreement here, the deleted ones included. What is written about them elsewhere, in the text of another agreement, is not counted.</source>
        <translation>Alla som är part i ett avtal här, även i de borttagna. Det som står om dem på andra ställen, i texten till ett annat avtal, är inte medräknat.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Write the name to erase it</source>
        <translation>Skriv namnet för att radera det</translation>
    </message>
    <message>
        <source>The file for handing over holds all that is kept, the signed documents too; Ledarapp can take it in again. It is not encrypted: send it as you send personnel papers.</source>
        <translation>Filen som lämnas ut innehåller allt som är sparat, även de undertecknade dokumenten, och Ledarapp kan läsa in den igen. Den är inte krypterad: skicka den som du skickar personalhandlingar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Radera…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Lämna ut…</translation>
    </message>
    <message>
        <source>{0} and {1} go for good, here and in every backup on this computer, and with them what the other party has written. Nobody can bring them back. Hand the data over first if anybody may need it.</source>
        <translation>{0} och {1} försvinner för gott, här och i alla säkerhetskopior på den här datorn, och med dem det som den andra parten har skrivit. Ingen kan få tillbaka dem. Lämna ut uppgifterna först om någon kan behöva dem.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone</source>
        <translation>Det här går inte att ångra</translation>
    </message>
    <message>
        <source>Nothing of it is left here or in the backups that can be read.</source>
        <translation>Inget av det finns kvar här eller i de säkerhetskopior som kan läsas.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderat</translation>
    </message>
    <message>
        <source>Packages were sent to the other party on {0}. Ask for them to be erased there too.</source>
        <translation>Paket skickades till den andra parten {0}. Be att de raderas där också.</translation>
    </message>
    <message>
        <source>These files are damaged and could not be searched: {0}. Delete them by hand if they must go too.</source>
        <translation>De här filerna är skadade och kunde inte sökas igenom: {0}. Ta bort dem för hand om de också måste bort.</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopiera som bild</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Kopiera siffrorna</translation>
    </message>
    <message>
        <source>Save the plot…</source>
        <translation>Spara figuren…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The pages are being drawn…</source>
        <translation>Sidorna ritas…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Spara på annan plats…</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Visas inte</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Open in my PDF reader</source>
        <translation>Öppna i min PDF-läsare</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Open in my PDF reader</source>
        <translation>&amp;Öppna i min PDF-läsare</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtalet</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Självvärderingen</translation>
    </message>
    <message>
        <source>Assessment record</source>
        <translation>Bedömningen</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Vad som är med</translation>
    </message>
    <message>
        <source>&amp;What goes in…</source>
        <translation>&amp;Vad som är med…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Edition for the unit</source>
        <translation>Utgåva för enheten</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Offentlig utgåva</translation>
    </message>
    <message>
        <source>Copy for submission</source>
        <translation>Exemplar för inlämning</translation>
    </message>
    <message>
        <source>Agenda for the talk</source>
        <translation>Samtalsplan</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Tom blankett</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n underskrift</numerusform>
            <numerusform>%n underskrifter</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Inte undertecknat</translation>
    </message>
    <message>
        <source>What the amendment changes</source>
        <translation>Vad ändringen gäller</translation>
    </message>
    <message>
        <source>Mid-year review</source>
        <translation>Halvårssamtal</translation>
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
        <translation>Visa som lista</translation>
    </message>
    <message>
        <source>Show as line</source>
        <translation>Visa som linje</translation>
    </message>
    <message>
        <source>The arrow keys walk the values.</source>
        <translation>Piltangenterna går igenom värdena.</translation>
    </message>
    <message>
        <source>{0}: {1}, no target set</source>
        <translation>{0}: {1}, inget mål satt</translation>
    </message>
    <message>
        <source>{0}: {1}, target {2} reached</source>
        <translation>{0}: {1}, målet {2} är nått</translation>
    </message>
    <message>
        <source>{0}: {1}, target {2} not reached yet, higher is better</source>
        <translation>{0}: {1}, målet {2} är inte nått ännu, högre är bättre</translation>
    </message>
    <message>
        <source>{0}: {1}, target {2} not reached yet, lower is better</source>
        <translation>{0}: {1}, målet {2} är inte nått ännu, lägre är bättre</translation>
    </message>
    <message>
        <source>{0}: {1}, outside the range {2}</source>
        <translation>{0}: {1}, utanför intervallet {2}</translation>
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
        <translation>Kryptera paketet</translation>
    </message>
    <message>
        <source>for {0} alone</source>
        <translation>bara för {0}</translation>
    </message>
    <message>
        <source>with a passphrase</source>
        <translation>med en lösenfras</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>utan kryptering</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), such as four words</source>
        <translation>
            <numerusform>Minst %n tecken, till exempel fyra ord</numerusform>
            <numerusform>Minst %n tecken, till exempel fyra ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {0} and you can open the file.</source>
        <translation>Bara {0} och du kan öppna filen.</translation>
    </message>
    <message>
        <source>Tell {0} the passphrase by phone, not by the way you send the file.</source>
        <translation>Ge {0} lösenfrasen på telefon, inte samma väg som du skickar filen.</translation>
    </message>
    <message>
        <source>Anybody who gets hold of the file can read it.</source>
        <translation>Den som får tag i filen kan läsa den.</translation>
    </message>
    <message>
        <source>To encrypt for {0} alone, exchange contact cards first: Settings, People I know.</source>
        <translation>För att kryptera bara för {0}: utbyt kontaktkort först, under Inställningar, Personer jag känner.</translation>
    </message>
    <message>
        <source>Passphrase for this package</source>
        <translation>Lösenfras för det här paketet</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Your agreements are locked</source>
        <translation>Dina avtal är låsta</translation>
    </message>
    <message>
        <source>They are kept encrypted on this computer, in {0}</source>
        <translation>De ligger krypterade på den här datorn, i {0}</translation>
    </message>
    <message>
        <source>How your agreements are locked</source>
        <translation>Så låses dina avtal</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Four words or more that you remember</source>
        <translation>Fyra ord eller fler som du minns</translation>
    </message>
    <message>
        <source>Nobody can open the agreements without the key, not even those who made the program. On the next page you get a recovery code for the day when the passphrase is lost.</source>
        <translation>Ingen kan öppna avtalen utan nyckeln, inte heller de som har gjort programmet. På nästa sida får du en återställningskod till den dag då lösenfrasen är borta.</translation>
    </message>
    <message>
        <source>Lock and continue</source>
        <translation>Lås och fortsätt</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Ange en lösenfras.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Din återställningskod</translation>
    </message>
    <message>
        <source>It opens your agreements when the password store or the passphrase fails. Print it and keep it where you keep important papers. It is shown only now.</source>
        <translation>Den öppnar avtalen när lösenordshanteraren eller lösenfrasen sviker. Skriv ut den och lägg den där du har viktiga papper. Den visas bara nu.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Type the code from your paper</source>
        <translation>Skriv in koden från pappret</translation>
    </message>
    <message>
        <source>Shows that it can be read</source>
        <translation>Visar att den går att läsa</translation>
    </message>
    <message>
        <source>I do this later</source>
        <translation>Gör det senare</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Kontrollera koden</translation>
    </message>
    <message>
        <source>The code is not the one above. Compare them.</source>
        <translation>Koden är inte den som står ovanför. Jämför dem.</translation>
    </message>
    <message>
        <source>Recovery code for Ledarapp</source>
        <translation>Återställningskod till Ledarapp</translation>
    </message>
    <message>
        <source>The computer&apos;s password store</source>
        <translation>Datorns lösenordshanterare</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>En lösenfras</translation>
    </message>
    <message>
        <source>It keeps the key; the program opens by itself.</source>
        <translation>Den har nyckeln, och programmet öppnas av sig självt.</translation>
    </message>
    <message>
        <source>It is asked for each time the program opens.</source>
        <translation>Du tillfrågas om den varje gång programmet öppnas.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Använd återställningskoden i stället</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Använd lösenfrasen i stället</translation>
    </message>
    <message>
        <source>The agreements can&apos;t be read</source>
        <translation>Avtalen kan inte läsas</translation>
    </message>
    <message>
        <source>The program keeps copies. It can put the newest good one in its place; the damaged file is kept beside it.</source>
        <translation>Programmet gör kopior. Det kan sätta in den nyaste felfria kopian. Den skadade filen ligger kvar bredvid.</translation>
    </message>
    <message>
        <source>Bring back the newest copy</source>
        <translation>Ta tillbaka den nyaste kopian</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det gick inte</translation>
    </message>
    <message>
        <source>No passphrase is set, so whoever uses this computer can open them. You can set one under Settings; then the window also locks by itself.</source>
        <translation>Ingen lösenfras är satt, så den som använder den här datorn kan öppna dem. Du kan sätta en under Inställningar; då låses fönstret också av sig självt.</translation>
    </message>
    <message>
        <source>Open with the password store</source>
        <translation>Öppna med lösenordshanteraren</translation>
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
        <translation>Den andras</translation>
    </message>
    <message>
        <source>Both, one below the other</source>
        <translation>Båda, under varandra</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(inget)</translation>
    </message>
    <message>
        <source>(another order)</source>
        <translation>(en annan ordning)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>successful when</source>
        <translation>lyckat när</translation>
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
        <translation>utvärderingskällor</translation>
    </message>
    <message>
        <source>applies to</source>
        <translation>gäller</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioritet</translation>
    </message>
    <message>
        <source>steering document</source>
        <translation>styrdokument</translation>
    </message>
    <message>
        <source>visible to</source>
        <translation>synligt för</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>why there is no indicator</source>
        <translation>varför det inte finns någon indikator</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Överordnad chef</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>första dag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>sista dag</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Dokumentspråk</translation>
    </message>
    <message>
        <source>The order of the goals</source>
        <translation>Målens ordning</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordning</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} kl. {1}</translation>
    </message>
    <message>
        <source>Is this {0}?</source>
        <translation>Är detta {0}?</translation>
    </message>
    <message>
        <source>You have not met this certificate before, and anybody can put a name on one. Call {0} on a number you already have, and read these signs to each other. You do this once.</source>
        <translation>Du har inte sett det här certifikatet tidigare, och vem som helst kan sätta ett namn på ett. Ring {0} på ett nummer du redan har, och läs upp de här tecknen för varandra. Det gör ni bara en gång.</translation>
    </message>
    <message>
        <source>Issued by {0}</source>
        <translation>Utfärdat av {0}</translation>
    </message>
    <message>
        <source>I have compared it with {0}</source>
        <translation>Jag har jämfört med {0}</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>Underskriften är giltig</translation>
    </message>
    <message>
        <source>Whole, but unknown</source>
        <translation>Oförändrat, men okänt</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Inte undertecknat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Spara på annan plats…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Läs in</translation>
    </message>
    <message>
        <source>Choose first what is to stand</source>
        <translation>Välj först vad som ska stå kvar</translation>
    </message>
    <message>
        <source>{0}, {1}: “{2}”</source>
        <translation>{0}, {1}: ”{2}”</translation>
    </message>
    <message>
        <source>Look at the pages</source>
        <translation>Titta på sidorna</translation>
    </message>
    <message>
        <source>made {0} at {1}</source>
        <translation>skapat {0} kl. {1}</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Från {0}</translation>
    </message>
    <message>
        <source>Do not rely on it</source>
        <translation>Lita inte på det</translation>
    </message>
    <message>
        <source>The package holds</source>
        <translation>Paketet innehåller</translation>
    </message>
    <message>
        <source>{0}, signed, as PDF</source>
        <translation>{0}, undertecknat, som PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n bilaga</numerusform>
            <numerusform>%n bilagor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have both changed %n passage(s); choose below what is to stand.</source>
        <translation>
            <numerusform>Ni har båda ändrat %n stycke; välj nedan vad som ska stå kvar.</numerusform>
            <numerusform>Ni har båda ändrat %n stycken; välj nedan vad som ska stå kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own words stay; theirs and the signatures are added.</source>
        <translation>Din egen text står kvar; den andras text och underskrifterna läggs till.</translation>
    </message>
    <message>
        <source>You don&apos;t have this agreement yet: it is added.</source>
        <translation>Du har inte det här avtalet ännu: det läggs till.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>The package has been taken in.</source>
        <translation>Paketet har lästs in.</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Läser filen…</translation>
    </message>
    <message>
        <source>Can&apos;t be taken in</source>
        <translation>Kan inte läsas in</translation>
    </message>
    <message>
        <source>You have both changed this</source>
        <translation>Det här har ni båda ändrat</translation>
    </message>
    <message numerus="yes">
        <source>a summary of %n answer(s)</source>
        <translation>
            <numerusform>en sammanfattning av %n svar</numerusform>
            <numerusform>en sammanfattning av %n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Views gathered</source>
        <translation>Insamlade synpunkter</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>på uppdrag av</translation>
    </message>
    <message>
        <source>by decision</source>
        <translation>enligt beslut</translation>
    </message>
    <message>
        <source>You have not met this certificate before, and anybody can put a name on one. Call {0} on a number you already have, and read these words to each other. You do this once.</source>
        <translation>Du har inte mött det här certifikatet förut, och vem som helst kan sätta ett namn på ett. Ring {0} på ett nummer du redan har och läs de här orden för varandra. Det här gör du en gång.</translation>
    </message>
    <message>
        <source>You know the certificate, but not the key that came with it. Call {0} on a number you already have, and read these words to each other. Until then the old key is used.</source>
        <translation>Du känner certifikatet, men inte nyckeln som följde med. Ring {0} på ett nummer du redan har och läs de här orden för varandra. Tills dess används den gamla nyckeln.</translation>
    </message>
    <message>
        <source>The file came encrypted with a passphrase.</source>
        <translation>Filen kom krypterad med en lösenfras.</translation>
    </message>
    <message>
        <source>The file came encrypted for you.</source>
        <translation>Filen kom krypterad för dig.</translation>
    </message>
    <message>
        <source>Kept nowhere</source>
        <translation>Sparas inte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Filens lösenfras</translation>
    </message>
    <message>
        <source>Two lines have parted</source>
        <translation>Två versioner har gått isär</translation>
    </message>
    <message>
        <source>This package</source>
        <translation>Det här paketet</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>Båda har samma lydelse.</translation>
    </message>
    <message>
        <source>Taken in before</source>
        <translation>Inläst tidigare</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Det du skickade</translation>
    </message>
    <message numerus="yes">
        <source>%n signed document(s) of earlier rounds</source>
        <translation>
            <numerusform>%n undertecknat dokument från tidigare omgångar</numerusform>
            <numerusform>%n undertecknade dokument från tidigare omgångar</numerusform>
        </translation>
    </message>
    <message>
        <source>actions</source>
        <translation>åtgärder</translation>
    </message>
    <message>
        <source>coordinated with</source>
        <translation>samordnas med</translation>
    </message>
    <message>
        <source>order of priority</source>
        <translation>prioritetsordning</translation>
    </message>
    <message>
        <source>kind of goal</source>
        <translation>slags mål</translation>
    </message>
    <message>
        <source>lasting or not</source>
        <translation>varaktigt eller inte</translation>
    </message>
    <message>
        <source>By pen on paper</source>
        <translation>Med penna på papper</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>Must be filled in</source>
        <extracomment>kind → (icon, token of its colour)</extracomment>
        <translation>Måste fyllas i</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>För kännedom</translation>
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
        <translation>lägga en anmärkning åt sidan</translation>
    </message>
    <message>
        <source>Put aside. You find it in Balance and check.</source>
        <translation>Lagd åt sidan. Du hittar den i Balans och kontroll.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Lägg åt sidan</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Open the timeline</source>
        <translation>Öppna tidslinjen</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) overdue.</source>
        <translation>
            <numerusform>%n datum är försenat.</numerusform>
            <numerusform>%n datum är försenade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) within a week.</source>
        <translation>
            <numerusform>%n datum inom en vecka.</numerusform>
            <numerusform>%n datum inom en vecka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Add the comment</source>
        <translation>Lägg till kommentaren</translation>
    </message>
    <message>
        <source>Comment in the margin</source>
        <translation>Kommentar i marginalen</translation>
    </message>
    <message>
        <source>The other party reads it with the next package</source>
        <translation>Den andra parten läser den med nästa paket</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Privat anteckning</translation>
    </message>
    <message>
        <source>Stays on this computer: in no package and no document</source>
        <translation>Stannar på den här datorn: följer inte med i något paket eller dokument</translation>
    </message>
    <message>
        <source>comment in the margin</source>
        <translation>kommentar i marginalen</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>delete a comment</source>
        <translation>ta bort en kommentar</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>Kommentaren är borttagen.</translation>
    </message>
    <message>
        <source>Changed since {0}</source>
        <translation>Ändrat sedan {0}</translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation>Skicka tillbaka för ändringar</translation>
    </message>
    <message>
        <source>Accept the draft</source>
        <translation>Godta utkastet</translation>
    </message>
    <message>
        <source>Assessment ready</source>
        <translation>Bedömningen är klar</translation>
    </message>
    <message>
        <source>Show the leader&apos;s ratings before mine are set, in this agreement</source>
        <translation>Visa ledarens bedömningar innan mina är satta, i det här avtalet</translation>
    </message>
    <message>
        <source>What the other has sent, with comments for both and notes for yourself</source>
        <translation>Det den andra har skickat, med kommentarer för båda och anteckningar för dig själv</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Nästa: {0}</translation>
    </message>
    <message>
        <source>return for changes</source>
        <translation>skicka tillbaka för ändringar</translation>
    </message>
    <message>
        <source>Returned. Now create the package with your comments.</source>
        <translation>Återsänt. Skapa nu paketet med dina kommentarer.</translation>
    </message>
    <message>
        <source>What is to be changed, and why</source>
        <translation>Vad som ska ändras, och varför</translation>
    </message>
    <message>
        <source>The other party reads it, with your name and today&apos;s date</source>
        <translation>Den andra parten läser det, med ditt namn och dagens datum</translation>
    </message>
    <message>
        <source>{0} asked for changes on {1}</source>
        <translation>{0} bad om ändringar den {1}</translation>
    </message>
    <message>
        <source>The leader&apos;s rating is shown when yours is set.</source>
        <translation>Ledarens bedömning visas när din är satt.</translation>
    </message>
    <message>
        <source>Read to its end: it can be signed together with others.</source>
        <translation>Läst till slut: det kan skrivas under tillsammans med andra.</translation>
    </message>
    <message>
        <source>Read every page, and it can be signed together with others.</source>
        <translation>Läs alla sidor, så kan det skrivas under tillsammans med andra.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Could not save</source>
        <translation>Kunde inte spara</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Inte sparat ännu</translation>
    </message>
    <message>
        <source>{0} Your text is kept here.</source>
        <translation>{0} Din text finns kvar här.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Show what is typed</source>
        <translation>Visa det som är skrivet</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Dölj det som är skrivet</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Its signs, for the other party to compare:</source>
        <translation>Tecknen som den andra parten ska jämföra:</translation>
    </message>
    <message>
        <source>Use another certificate…</source>
        <translation>Använd ett annat certifikat…</translation>
    </message>
    <message>
        <source>Signatures already given stay as they are. The other party will compare the new certificate with you once.</source>
        <translation>Underskrifter som redan är givna står kvar. Den andra parten jämför det nya certifikatet med dig en gång.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Dates are written as in</source>
        <translation>Datum skrivs som i</translation>
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
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Min roll</translation>
    </message>
    <message>
        <source>I lead a section</source>
        <translation>Jag leder en enhet</translation>
    </message>
    <message>
        <source>I lead a department and its leaders</source>
        <translation>Jag leder en avdelning och dess chefer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Address of the time stamp server</source>
        <translation>Adress till tidsstämpeltjänsten</translation>
    </message>
    <message>
        <source>Empty: none. The program makes no network call otherwise.</source>
        <translation>Tomt fält: ingen. Programmet använder annars inte nätet.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// or http://.</source>
        <translation>Ange en adress som börjar med https:// eller http://.</translation>
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
        <translation>Storbritannien</translation>
    </message>
    <message>
        <source>the program&apos;s language</source>
        <translation>Programmets språk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Om mig</translation>
    </message>
    <message>
        <source>How your agreements are locked</source>
        <translation>Så är dina avtal låsta</translation>
    </message>
    <message>
        <source>The certificate you sign with</source>
        <translation>Certifikatet du skriver under med</translation>
    </message>
    <message>
        <source>Time stamp on signatures</source>
        <translation>Tidsstämpel på underskrifter</translation>
    </message>
    <message>
        <source>Keep proof that lasts</source>
        <translation>Spara bevis som håller</translation>
    </message>
    <message>
        <source>Signed files then take along what the certificates&apos; authorities answered, under a last time stamp, so that they can be checked in many years. The authorities are asked at each signature.</source>
        <translation>Undertecknade filer tar då med sig det som certifikatens utfärdare svarade, under en sista tidsstämpel, så att de kan kontrolleras om många år. Utfärdarna tillfrågas vid varje underskrift.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Bestämt av din organisation.</translation>
    </message>
    <message>
        <source>People I know</source>
        <translation>Personer jag känner</translation>
    </message>
    <message>
        <source>Save my contact card…</source>
        <translation>Spara mitt kontaktkort…</translation>
    </message>
    <message>
        <source>contact card</source>
        <translation>kontaktkort</translation>
    </message>
    <message>
        <source>Your contact card can be made as soon as you have a certificate to sign it with.</source>
        <translation>Ditt kontaktkort kan göras så snart du har ett certifikat att skriva under det med.</translation>
    </message>
    <message>
        <source>Your words, to read to those who have got your contact card or a package from you:</source>
        <translation>Dina ord, att läsa upp för den som har fått ditt kontaktkort eller ett paket från dig:</translation>
    </message>
    <message>
        <source>You have not compared anybody yet. Open a contact card or a package somebody has sent you.</source>
        <translation>Du har inte jämfört med någon ännu. Öppna ett kontaktkort eller ett paket som någon har skickat till dig.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Glöm</translation>
    </message>
    <message>
        <source>Forget {0}</source>
        <translation>Glöm {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>{0} is no longer known.</source>
        <translation>{0} är inte längre känd.</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Glömd</translation>
    </message>
    <message>
        <source>Packages can be encrypted for this person. Certificate and key in words:</source>
        <translation>Paket kan krypteras för den här personen. Certifikat och nyckel i ord:</translation>
    </message>
    <message>
        <source>Certificate compared. A package or contact card brings the key to encrypt with.</source>
        <translation>Certifikatet är jämfört. Ett paket eller kontaktkort ger nyckeln att kryptera med.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Look into a folder for new packages</source>
        <translation>Titta efter nya paket i en mapp</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Välj mapp…</translation>
    </message>
    <message>
        <source>What is found is judged and stands in the inbox. Nothing is taken in by itself, and nothing in the folder is changed.</source>
        <translation>Det som hittas bedöms och står i inkorgen. Ingenting tas in av sig självt, och ingenting i mappen ändras.</translation>
    </message>
    <message>
        <source>The folder in which packages come</source>
        <translation>Mappen där paket kommer</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Täthet</translation>
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
        <translation>Översikt</translation>
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
        <translation>Undertecknat med penna</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>Datumet på papperet</translation>
    </message>
    <message>
        <source>Note the signature</source>
        <translation>Anteckna underskriften</translation>
    </message>
    <message>
        <source>Sign the agreement</source>
        <translation>Skriv under avtalet</translation>
    </message>
    <message>
        <source>Sign the self-evaluation</source>
        <translation>Skriv under självvärderingen</translation>
    </message>
    <message>
        <source>Sign the assessment</source>
        <translation>Skriv under bedömningen</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
    <message>
        <source>The agreement with all goals</source>
        <translation>Avtalet med alla mål</translation>
    </message>
    <message>
        <source>The self-evaluation for the review talk</source>
        <translation>Självvärderingen inför uppföljningssamtalet</translation>
    </message>
    <message>
        <source>The assessment record</source>
        <translation>Bedömningen</translation>
    </message>
    <message>
        <source>Checksum {0}</source>
        <translation>Kontrollsumma {0}</translation>
    </message>
    <message>
        <source>Your signature says: “{0}”</source>
        <translation>Med underskriften säger du: ”{0}”</translation>
    </message>
    <message>
        <source>The self-evaluation is locked and can be sent for the review talk.</source>
        <translation>Självvärderingen låses och kan skickas före uppföljningssamtalet.</translation>
    </message>
    <message>
        <source>The agreement is closed. The next one can be begun from it.</source>
        <translation>Avtalet avslutas. Nästa kan bygga på det.</translation>
    </message>
    <message>
        <source>The assessment is locked and goes to the leader, who signs last.</source>
        <translation>Bedömningen låses och går till den underställda chefen, som skriver under sist.</translation>
    </message>
    <message>
        <source>The content is locked. As long as only one of you has signed, it can be opened for changes.</source>
        <translation>Innehållet låses. Så länge bara en av er har skrivit under kan det öppnas för ändringar.</translation>
    </message>
    <message>
        <source>{0}, you</source>
        <translation>{0}, du</translation>
    </message>
    <message>
        <source>{0}, not signed yet</source>
        <translation>{0}, har inte skrivit under ännu</translation>
    </message>
    <message>
        <source>{0}, signed on paper {1}</source>
        <translation>{0}, skrev under på papper {1}</translation>
    </message>
    <message>
        <source>{0}, signed {1}</source>
        <translation>{0}, skrev under {1}</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Skriver under…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Efteråt</translation>
    </message>
    <message>
        <source>Your comment beside the signature</source>
        <translation>Din kommentar vid underskriften</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Frivilligt</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Välj ett certifikat</translation>
    </message>
    <message>
        <source>Print and sign on paper</source>
        <translation>Skriv ut och skriv under på papper</translation>
    </message>
    <message>
        <source>Note a signature by pen</source>
        <translation>Anteckna en underskrift med penna</translation>
    </message>
    <message>
        <source>Save the signed PDF…</source>
        <translation>Spara den undertecknade PDF-filen…</translation>
    </message>
    <message>
        <source>Open for changes</source>
        <translation>Öppna för ändringar</translation>
    </message>
    <message>
        <source>Sign as {0}</source>
        <translation>Skriv under som {0}</translation>
    </message>
    <message>
        <source>Make a package for {0}</source>
        <translation>Skapa ett paket till {0}</translation>
    </message>
    <message>
        <source>You sign exactly the PDF you see.</source>
        <translation>Du skriver under exakt den PDF-fil du ser.</translation>
    </message>
    <message>
        <source>You see the PDF as it stands.</source>
        <translation>Du ser PDF-filen som den är nu.</translation>
    </message>
    <message>
        <source>All signatures are given.</source>
        <translation>Alla underskrifter är på plats.</translation>
    </message>
    <message>
        <source>Its turn comes later; this is how it will look.</source>
        <translation>Skrivs under senare; så här kommer dokumentet att se ut.</translation>
    </message>
    <message>
        <source>Next: make a package for {0}. The signed PDF is filed under case {1}.</source>
        <translation>Nästa: skapa ett paket till {0}. Den undertecknade PDF-filen arkiveras i ärende {1}.</translation>
    </message>
    <message>
        <source>Next: make a package for {0}.</source>
        <translation>Nästa: skapa ett paket till {0}.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Inte undertecknat</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Och %n till</numerusform>
            <numerusform>Och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who signs this document has signed it.</source>
        <translation>Alla som ska skriva under det här dokumentet har gjort det.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Undertecknat</translation>
    </message>
    <message>
        <source>The pages are being drawn. Read them, then sign.</source>
        <translation>Sidorna ritas. Läs dem och skriv sedan under.</translation>
    </message>
    <message>
        <source>Everything that must be filled in is there, and you see the pages.</source>
        <translation>Allt som måste fyllas i finns på plats, och du ser sidorna.</translation>
    </message>
    <message>
        <source>Ready for signing</source>
        <translation>Klar att skriva under</translation>
    </message>
    <message>
        <source>{0} signs first. Make a package, or let {0} sign the printed copy.</source>
        <translation>{0} skriver under först. Skapa ett paket, eller låt {0} skriva under det utskrivna exemplaret.</translation>
    </message>
    <message>
        <source>It is {0}&apos;s turn since {1}. Make a package unless {0} has got one since then.</source>
        <translation>Turen ligger hos {0} sedan {1}. Skapa ett paket om {0} inte har fått ett sedan dess.</translation>
    </message>
    <message>
        <source>The self-evaluation is signed when both have signed the agreement.</source>
        <translation>Självvärderingen skrivs under när båda har skrivit under avtalet.</translation>
    </message>
    <message>
        <source>The assessment is signed when {0} has signed the self-evaluation.</source>
        <translation>Bedömningen skrivs under när {0} har skrivit under självvärderingen.</translation>
    </message>
    <message>
        <source>Nothing is to be signed now.</source>
        <translation>Det finns inget att skriva under nu.</translation>
    </message>
    <message>
        <source>Opened for changes. The signature given counts no longer.</source>
        <translation>Öppnat för ändringar. Underskriften gäller inte längre.</translation>
    </message>
    <message>
        <source>Signed. The content is locked now.</source>
        <translation>Undertecknat. Innehållet är nu låst.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>Yes, this certificate is mine</source>
        <translation>Ja, certifikatet är mitt</translation>
    </message>
    <message>
        <source>Asked for each time, kept nowhere</source>
        <translation>Frågas efter varje gång, sparas inte</translation>
    </message>
    <message>
        <source>The certificate is for {0}, but the agreement says {1}. Nobody signs for another. Whoever reads the document will see {0}.</source>
        <translation>Certifikatet tillhör {0}, men i avtalet står {1}. Ingen skriver under för någon annan. Den som läser dokumentet ser {0}.</translation>
    </message>
    <message>
        <source>The card&apos;s PIN</source>
        <translation>Kortets PIN-kod</translation>
    </message>
    <message>
        <source>Place on the paper</source>
        <translation>Ort på papperet</translation>
    </message>
    <message>
        <source>Attach a scan or photograph…</source>
        <translation>Bifoga en skanning eller ett fotografi…</translation>
    </message>
    <message>
        <source>{0} has signed the printed copy. The record will say “signed on paper”: keep the paper, for it is the proof. The program can&apos;t check a signature by pen, nor a picture of one.</source>
        <translation>{0} har skrivit under den utskrivna kopian. Det antecknas ”undertecknat på papper”: spara papperet, för det är beviset. Programmet kan inte kontrollera en underskrift med penna, inte heller en bild av en.</translation>
    </message>
    <message>
        <source>Choose the scan or photograph of the signed sheet</source>
        <translation>Välj skanningen eller fotografiet av det undertecknade bladet</translation>
    </message>
    <message>
        <source>Scans and photographs (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Skanningar och fotografier (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>No picture attached. It is kept, encrypted, with what was printed.</source>
        <translation>Ingen bild bifogad. Den sparas krypterad tillsammans med det som skrevs ut.</translation>
    </message>
    <message>
        <source>{0}, {1} kB. It is kept, encrypted, with what was printed.</source>
        <translation>{0}, {1} kB. Den sparas krypterad tillsammans med det som skrevs ut.</translation>
    </message>
    <message>
        <source>Nothing is signed while a decision stops the agreement.</source>
        <translation>Inget undertecknas så länge ett beslut stoppar avtalet.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Accessibility statement</source>
        <translation>Tillgänglighetsredogörelse</translation>
    </message>
    <message>
        <source>What we aim at</source>
        <translation>Vad vi siktar mot</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Vad du kan göra</translation>
    </message>
    <message>
        <source>How it was tried</source>
        <translation>Hur det har prövats</translation>
    </message>
    <message>
        <source>What was not tried, and what is missing</source>
        <translation>Vad som inte har prövats, och vad som saknas</translation>
    </message>
    <message>
        <source>The program follows EN 301 549, chapter 11, and WCAG 2.2 level AA. The documents it makes follow PDF/UA-1.</source>
        <translation>Programmet följer EN 301 549, kapitel 11, och WCAG 2.2 på nivå AA. Dokumenten som det skapar följer PDF/UA-1.</translation>
    </message>
    <message>
        <source>Tab reaches every field and button, and every command stands in a menu. F6 moves between the parts of the window, F8 between remarks, and Ctrl+F1 lists every shortcut.</source>
        <translation>Tabb når varje fält och varje knapp, och varje kommando står i en meny. F6 går mellan fönstrets delar, F8 mellan anmärkningarna, och Ctrl+F1 visar alla kortkommandon.</translation>
    </message>
    <message>
        <source>Automatic tests on Linux try nearly all of forty criteria from within: about half of them on every screen, the others on one part each. One agreement, up to both signatures, is made from outside through the same interface as a screen reader uses.</source>
        <translation>Automatiska tester på Linux prövar nästan alla av fyrtio kriterier inifrån: ungefär hälften på varje vy, de andra på en del var. Ett avtal, fram till båda underskrifterna, görs utifrån genom samma gränssnitt som en skärmläsare använder.</translation>
    </message>
    <message>
        <source>Fields, buttons, lists, headings and plots have names and roles that screen readers understand. What was saved, deleted or found is spoken. Every plot is there as a table too.</source>
        <translation>Fält, knappar, listor, rubriker och figurer har namn och roller som skärmläsare förstår. Det som har sparats, tagits bort eller hittats läses upp. Varje figur finns också som tabell.</translation>
    </message>
    <message>
        <source>Under View you choose light, dark or high contrast, and a text size from 100 to 300 %. Nothing flashes or moves by itself.</source>
        <translation>Under Visa väljer du ljust, mörkt eller hög kontrast, och en textstorlek från 100 till 300 %. Ingenting blinkar eller rör sig av sig självt.</translation>
    </message>
    <message>
        <source>The PDF files are tagged, with headings, tables, language and reading order. “Read as text” beside the pages gives the same words.</source>
        <translation>PDF-filerna är taggade med rubriker, tabeller, språk och läsordning. ”Läs som text” bredvid sidorna ger samma ord.</translation>
    </message>
    <message>
        <source>Nobody who uses a screen reader, a magnifier or voice control every day has tried the program yet. NVDA on Windows, VoiceOver on macOS and the contrast themes of Windows have not been tried.</source>
        <translation>Ingen som använder skärmläsare, förstoring eller röststyrning till vardags har prövat programmet ännu. NVDA på Windows, VoiceOver på macOS och kontrasttemana i Windows har inte prövats.</translation>
    </message>
    <message>
        <source>The picture of the pages before signing can&apos;t be read aloud; use “Read as text”. At text sizes over 200 % the menu bar may be cut short in a small window; every command has a shortcut or a button.</source>
        <translation>Bilden av sidorna före underskrift kan inte läsas upp; använd ”Läs som text”. Vid textstorlekar över 200 % kan menyraden kortas av i ett litet fönster; varje kommando har ett kortkommando eller en knapp.</translation>
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
        <translation>Översikt</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Basis and parties</source>
        <extracomment>stage → the step in which work goes on</extracomment>
        <translation>Underlag och parter</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Balance and check</source>
        <translation>Balans och kontroll</translation>
    </message>
    <message>
        <source>Agree and sign</source>
        <translation>Enighet och underskrift</translation>
    </message>
    <message>
        <source>Follow-up and evidence</source>
        <translation>Uppföljning och underlag</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Självvärdering</translation>
    </message>
    <message>
        <source>Superior&apos;s assessment</source>
        <translation>Överordnad chefs bedömning</translation>
    </message>
    <message>
        <source>Sign and close</source>
        <translation>Underskrift och avslut</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Notes for the talk</source>
        <translation>Anteckningar till samtalet</translation>
    </message>
    <message>
        <source>Agreement phase</source>
        <translation>Avtalsfas</translation>
    </message>
    <message>
        <source>Follow-up phase</source>
        <translation>Uppföljningsfas</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n anmärkning</numerusform>
            <numerusform>%n anmärkningar</numerusform>
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
        <translation>Ej påbörjat</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Undertecknat</translation>
    </message>
    <message numerus="yes">
        <source>Started, %n remark(s)</source>
        <translation>
            <numerusform>Påbörjat, %n anmärkning</numerusform>
            <numerusform>Påbörjat, %n anmärkningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Din underskrift</translation>
    </message>
    <message>
        <source>Started, {0} of {1}</source>
        <translation>Påbörjat, {0} av {1}</translation>
    </message>
    <message>
        <source>Waiting for {0}</source>
        <translation>Väntar på {0}</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}, {3}</source>
        <translation>Steg {0} av {1}: {2}, {3}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Synpunkter</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Review and comments</source>
        <translation>Granskning och kommentarer</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n suggestion(s), Down to choose</source>
        <translation>
            <numerusform>%n förslag, nedåtpil för att välja</numerusform>
            <numerusform>%n förslag, nedåtpil för att välja</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>note from the talk</source>
        <translation>anteckning från samtalet</translation>
    </message>
    <message>
        <source>The note stands in your own words now.</source>
        <translation>Anteckningen står nu bland dina egna ord.</translation>
    </message>
    <message>
        <source>What the other party has written down</source>
        <translation>Det den andra parten har skrivit ned</translation>
    </message>
    <message>
        <source>What we agree now</source>
        <translation>Det vi kommer överens om</translation>
    </message>
    <message>
        <source>Minutes: both have them, and they can be saved as PDF</source>
        <translation>Anteckningar från samtalet: båda har dem, och de kan sparas som PDF</translation>
    </message>
    <message>
        <source>Notes for later</source>
        <translation>Anteckningar till senare</translation>
    </message>
    <message>
        <source>Stay on this computer. Your private notes aren&apos;t shown here.</source>
        <translation>Stannar på den här datorn. Dina privata anteckningar visas inte här.</translation>
    </message>
    <message>
        <source>Put into my assessment</source>
        <translation>Sätt in i min bedömning</translation>
    </message>
    <message>
        <source>Put into my self-evaluation</source>
        <translation>Sätt in i min självvärdering</translation>
    </message>
    <message>
        <source>minutes of the talk</source>
        <translation>anteckningar från samtalet</translation>
    </message>
    <message>
        <source>One goal at a time. Esc leaves.</source>
        <translation>Ett mål i taget. Esc går ut.</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Nästa: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) so far</source>
        <translation>
            <numerusform>%n minut hittills</numerusform>
            <numerusform>%n minuter hittills</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the minutes as PDF…</source>
        <translation>Spara samtalsanteckningarna som PDF…</translation>
    </message>
    <message>
        <source>Save the agenda as PDF…</source>
        <translation>Spara dagordningen som PDF…</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Ungefär en minut kvar</numerusform>
            <numerusform>Ungefär %n minuter kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Ungefär en sekund kvar</numerusform>
            <numerusform>Ungefär %n sekunder kvar</numerusform>
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
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>moved by {0}</source>
        <translation>flyttat av {0}</translation>
    </message>
    <message>
        <source>agreed: {0}</source>
        <translation>avtalat: {0}</translation>
    </message>
    <message>
        <source>{0} notes: {1}</source>
        <translation>{0} antecknar: {1}</translation>
    </message>
    <message>
        <source>By the form&apos;s rule this moves too: {0}</source>
        <translation>Enligt formulärets regel flyttas också: {0}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>move a date</source>
        <translation>flytta ett datum</translation>
    </message>
    <message>
        <source>note on a date</source>
        <translation>anteckning till ett datum</translation>
    </message>
    <message>
        <source>When what is due, from signing to the last day</source>
        <translation>När vad ska göras, från undertecknandet till sista dagen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>The arrow keys walk the dates.</source>
        <translation>Piltangenterna går igenom datumen.</translation>
    </message>
    <message>
        <source>Save dates for a calendar…</source>
        <translation>Spara datumen för en kalender…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Agreement signed by both</source>
        <translation>Avtalet undertecknat av båda</translation>
    </message>
    <message>
        <source>The unit is told</source>
        <translation>Enheten är informerad</translation>
    </message>
    <message>
        <source>Views are gathered</source>
        <translation>Synpunkter är insamlade</translation>
    </message>
    <message>
        <source>Done {0}</source>
        <translation>Gjort {0}</translation>
    </message>
    <message>
        <source>No date set</source>
        <translation>Inget datum satt</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>%n dag försenat</numerusform>
            <numerusform>%n dagar försenat</numerusform>
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
        <translation>Försenat: {0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Härnäst: {0}</translation>
    </message>
    <message>
        <source>Nothing more is ahead in this period</source>
        <translation>Inget mer återstår under perioden</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Closed: both have signed the assessment</source>
        <translation>Avslutat: båda har undertecknat bedömningen</translation>
    </message>
    <message>
        <source>With you: make the draft ready for {other}</source>
        <translation>Hos dig: gör utkastet klart för {other}</translation>
    </message>
    <message>
        <source>With you: read the agreement {other} has signed</source>
        <translation>Hos dig: läs avtalet som {other} har undertecknat</translation>
    </message>
    <message>
        <source>With you: write the self-evaluation</source>
        <translation>Hos dig: skriv självvärderingen</translation>
    </message>
    <message>
        <source>With you: write the assessment</source>
        <translation>Hos dig: skriv bedömningen</translation>
    </message>
    <message>
        <source>With you: read the assessment and sign</source>
        <translation>Hos dig: läs bedömningen och skriv under</translation>
    </message>
    <message>
        <source>With {other}: the draft is being written</source>
        <translation>Hos {other}: utkastet är under arbete</translation>
    </message>
    <message>
        <source>With {other}: to read and sign the agreement</source>
        <translation>Hos {other}: ska läsa och skriva under avtalet</translation>
    </message>
    <message>
        <source>With {other}: to write the self-evaluation</source>
        <translation>Hos {other}: ska skriva självvärderingen</translation>
    </message>
    <message>
        <source>With {other}: to write the assessment</source>
        <translation>Hos {other}: ska skriva bedömningen</translation>
    </message>
    <message>
        <source>With {other}: to read and sign the assessment</source>
        <translation>Hos {other}: ska läsa och skriva under bedömningen</translation>
    </message>
    <message>
        <source>the leader</source>
        <translation>den underställda chefen</translation>
    </message>
    <message>
        <source>the superior</source>
        <translation>den överordnade chefen</translation>
    </message>
    <message>
        <source>With you: write the self-evaluation by {date}</source>
        <translation>Hos dig: skriv självvärderingen senast den {date}</translation>
    </message>
    <message>
        <source>With {other}: to write the self-evaluation by {date}</source>
        <translation>Hos {other}: ska skriva självvärderingen senast den {date}</translation>
    </message>
    <message>
        <source>With you: read the self-evaluation and write the assessment before {date}</source>
        <translation>Hos dig: läs självvärderingen och skriv bedömningen före den {date}</translation>
    </message>
    <message>
        <source>With {other}: to write the assessment before {date}</source>
        <translation>Hos {other}: ska skriva bedömningen före den {date}</translation>
    </message>
    <message>
        <source>With both: write the amendment, then sign it</source>
        <translation>Hos er båda: skriv ändringen och skriv under den</translation>
    </message>
    <message>
        <source>With you: read the amendment {other} has signed</source>
        <translation>Hos dig: läs ändringen som {other} har skrivit under</translation>
    </message>
    <message>
        <source>With {other}: to read and sign the amendment</source>
        <translation>Hos {other}: läsa och skriva under ändringen</translation>
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
        <translation>Dela ut formuläret</translation>
    </message>
    <message>
        <source>Take answers in</source>
        <translation>Läs in svar</translation>
    </message>
    <message>
        <source>Answers by {0}</source>
        <translation>Svar senast {0}</translation>
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
            <numerusform>%n till innan den visas för sig</numerusform>
            <numerusform>%n till innan den visas för sig</numerusform>
        </translation>
    </message>
    <message>
        <source>Save PDF copies</source>
        <translation>Spara PDF-kopior</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Choose answers</source>
        <translation>Välj svar</translation>
    </message>
    <message>
        <source>A closed sheet takes no more answers, and that cannot be undone. Close it now?</source>
        <translation>Ett avslutat formulär tar inte emot fler svar, och det går inte att ångra. Avsluta nu?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in</source>
        <translation>
            <numerusform>%n svar inläst</numerusform>
            <numerusform>%n svar inlästa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were here already</source>
        <translation>
            <numerusform>%n svar fanns här redan</numerusform>
            <numerusform>%n svar fanns här redan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) not taken in</source>
        <translation>
            <numerusform>%n fil till har inte lästs in</numerusform>
            <numerusform>%n filer till har inte lästs in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies saved</source>
        <translation>
            <numerusform>%n kopia sparad</numerusform>
            <numerusform>%n kopior sparade</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Spara som webbsida…</translation>
    </message>
    <message>
        <source>Save PDF copies…</source>
        <translation>Spara PDF-kopior…</translation>
    </message>
    <message>
        <source>Choose answers…</source>
        <translation>Välj svar…</translation>
    </message>
    <message>
        <source>Close and sum up…</source>
        <translation>Avsluta och sammanfatta…</translation>
    </message>
    <message>
        <source>Drop the files here, or choose them. Taking the same file in again changes nothing.</source>
        <translation>Släpp filerna här eller välj dem. Att läsa in samma fil igen ändrar ingenting.</translation>
    </message>
    <message>
        <source>Nothing of the answers is shown before the sheet is closed. Groups that are too small are shown together, or not at all.</source>
        <translation>Inget av svaren visas förrän formuläret har avslutats. Grupper som är för små visas tillsammans eller inte alls.</translation>
    </message>
    <message>
        <source>Make a question sheet</source>
        <translation>Gör ett frågeformulär</translation>
    </message>
    <message>
        <source>Own questions answered on a scale</source>
        <translation>Egna frågor som besvaras på en skala</translation>
    </message>
    <message>
        <source>Own questions answered in words</source>
        <translation>Egna frågor som besvaras med ord</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>Skalan</translation>
    </message>
    <message>
        <source>One level a line, the lowest first; use your own words</source>
        <translation>En nivå på varje rad, den lägsta först; använd gärna egna ord</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Gör formuläret</translation>
    </message>
    <message>
        <source>The form asks:</source>
        <translation>Formuläret frågar:</translation>
    </message>
    <message>
        <source>One question a line</source>
        <translation>En fråga på varje rad</translation>
    </message>
    <message>
        <source>Those you ask answer without a name, on a PDF or a web page that needs no server. Let somebody else than you gather the files, if answers are to be hidden from you too: each file can be read on its own.</source>
        <translation>De du frågar svarar utan namn, i en PDF eller på en webbsida som inte behöver någon server. Låt någon annan än du samla in filerna om svaren ska vara dolda också för dig: varje fil kan läsas för sig.</translation>
    </message>
    <message>
        <source>What others see, in groups in which nobody stands alone</source>
        <translation>Vad andra ser, i grupper där ingen står ensam</translation>
    </message>
    <message>
        <source>put the summary in</source>
        <translation>ta med sammanfattningen</translation>
    </message>
    <message>
        <source>The summary is part of the document now</source>
        <translation>Sammanfattningen är nu en del av dokumentet</translation>
    </message>
    <message>
        <source>take the summary out</source>
        <translation>ta bort sammanfattningen</translation>
    </message>
    <message>
        <source>The summary is no part of the document</source>
        <translation>Sammanfattningen är inte längre en del av dokumentet</translation>
    </message>
    <message>
        <source>There is no other draft; begin one first</source>
        <translation>Det finns inget annat utkast; börja på ett först</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) put into the draft as goals</source>
        <translation>
            <numerusform>%n åtgärd inlagd i utkastet som mål</numerusform>
            <numerusform>%n åtgärder inlagda i utkastet som mål</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the summary into the document</source>
        <translation>Ta med sammanfattningen i dokumentet</translation>
    </message>
    <message>
        <source>Take the summary out again</source>
        <translation>Ta bort sammanfattningen igen</translation>
    </message>
    <message>
        <source>Use in next agreement</source>
        <translation>Använd i nästa avtal</translation>
    </message>
    <message>
        <source>New question sheet</source>
        <translation>Nytt frågeformulär</translation>
    </message>
    <message>
        <source>Too few answers to be shown: {0}</source>
        <translation>För få svar för att visas: {0}</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Show as plot</source>
        <translation>Visa som diagram</translation>
    </message>
    <message>
        <source>The arrow keys walk the points.</source>
        <translation>Piltangenterna går från punkt till punkt.</translation>
    </message>
    <message>
        <source>The groups differ most on: {0}</source>
        <translation>Grupperna skiljer sig mest om: {0}</translation>
    </message>
    <message>
        <source>The groups see much the same</source>
        <translation>Grupperna ser ungefär samma sak</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Det som svarades</translation>
    </message>
    <message>
        <source>Save the summary…</source>
        <translation>Spara sammanfattningen…</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>Stäng det nu</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Låt det vara öppet</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>För gott</translation>
    </message>
    <message>
        <source>How many PDF copies? Each person needs one of their own.</source>
        <translation>Hur många PDF-exemplar? Varje person behöver ett eget.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Open a package or a signed agreement</source>
        <translation>Öppna ett paket eller ett undertecknat avtal</translation>
    </message>
    <message>
        <source>Packages, signed agreements and saved copies</source>
        <translation>Paket, undertecknade avtal och sparade kopior</translation>
    </message>
    <message>
        <source>Drop to look inside the package</source>
        <translation>Släpp för att titta i paketet</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) taken in</source>
        <translation>
            <numerusform>%n avtal inläst</numerusform>
            <numerusform>%n avtal inlästa</numerusform>
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
        <translation>Alla</translation>
    </message>
    <message>
        <source>{0}: {1} goals, {2} the year before</source>
        <translation>{0}: {1} mål, {2} året innan</translation>
    </message>
</context>
</TS>
