<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI" sourcelanguage="en">
<context>
    <name>Basis</name>
    <message>
        <source>Posts of this form</source>
        <translation>Tjänster i det här formuläret</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n categories are outside what the form suggests</source>
        <translation>
            <numerusform>%n innehållsområde ligger utanför det mallen föreslår</numerusform>
            <numerusform>%n innehållsområden ligger utanför det mallen föreslår</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Innehållsområde</translation>
    </message>
    <message>
        <source>Every category is within what the form suggests</source>
        <translation>Alla innehållsområden ligger inom det mallen föreslår</translation>
    </message>
    <message>
        <source>Goals in each category. The grey field is what the form suggests; you decide.</source>
        <translation>Antal mål i varje innehållsområde. Det grå fältet är det mallen föreslår; du bestämmer.</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>New ones into the category</source>
        <translation>Nya i innehållsområdet</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation>Underteckna och spara…</translation>
    </message>
    <message>
        <source>for the ministry and its agencies</source>
        <translation>för ministeriet och dess ämbetsverk</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Rating of the result</source>
        <translation>Bedömning av hur målet uppnåtts</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>Läs och underteckna</translation>
    </message>
    <message>
        <source>Ready for signing</source>
        <translation>Klar att undertecknas</translation>
    </message>
    <message>
        <source>Superior&apos;s assessment</source>
        <translation>Överordnad chefs bedömning</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Collect what the goals name as sources, while it is fresh: figures, reports, and what staff and users say.</source>
        <translation>Samla det som målen anger som utvärderingsgrunder medan det är färskt: siffror, rapporter och det som personalen och servicetagarna säger.</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Add source</source>
        <translation>Lägg till utvärderingsgrund</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Innehållsområde</translation>
    </message>
    <message>
        <source>In a category this form doesn&apos;t have: move them</source>
        <translation>I ett innehållsområde som mallen inte har: flytta dem</translation>
    </message>
    <message>
        <source>Into the category</source>
        <translation>Till innehållsområdet</translation>
    </message>
    <message>
        <source>Move or remove the source: {0}</source>
        <translation>Flytta eller ta bort utvärderingsgrunden: {0}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Utvärderingsgrund</translation>
    </message>
    <message>
        <source>Tick the goals you want. They come as new goals, in their category.</source>
        <translation>Markera de mål du vill ha. De kommer som nya mål, i sitt innehållsområde.</translation>
    </message>
    <message>
        <source>add a source</source>
        <translation>lägga till en utvärderingsgrund</translation>
    </message>
    <message>
        <source>edit a source</source>
        <translation>redigera en utvärderingsgrund</translation>
    </message>
    <message>
        <source>move a source</source>
        <translation>flytta en utvärderingsgrund</translation>
    </message>
    <message>
        <source>remove a source</source>
        <translation>ta bort en utvärderingsgrund</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Evaluation source</source>
        <translation>Utvärderingsgrund</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Servicetagare</translation>
    </message>
    <message numerus="yes">
        <source>With its %n indicators and sources</source>
        <translation>
            <numerusform>Med indikatorn eller utvärderingsgrunden som hör till</numerusform>
            <numerusform>Med %n indikatorer och utvärderingsgrunder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Post holder and unit</source>
        <translation>Tjänsteinnehavare och enhet</translation>
    </message>
</context>
<context>
    <name>Received</name>
    <message>
        <source>category</source>
        <translation>innehållsområde</translation>
    </message>
    <message>
        <source>evaluation sources</source>
        <translation>utvärderingsgrunder</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Print and sign on paper</source>
        <translation>Skriv ut och underteckna på papper</translation>
    </message>
    <message>
        <source>Ready for signing</source>
        <translation>Klar att undertecknas</translation>
    </message>
    <message>
        <source>Sign as {0}</source>
        <translation>Underteckna som {0}</translation>
    </message>
    <message>
        <source>Sign the agreement</source>
        <translation>Underteckna avtalet</translation>
    </message>
    <message>
        <source>Sign the assessment</source>
        <translation>Underteckna bedömningen</translation>
    </message>
    <message>
        <source>Sign the self-evaluation</source>
        <translation>Underteckna självvärderingen</translation>
    </message>
    <message>
        <source>The self-evaluation for the review talk</source>
        <translation>Självvärderingen inför ledningsdiskussionen</translation>
    </message>
    <message>
        <source>The self-evaluation is locked and can be sent for the review talk.</source>
        <translation>Självvärderingen låses och kan skickas före ledningsdiskussionen.</translation>
    </message>
</context>
</TS>
