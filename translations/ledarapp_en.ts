<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Across</name>
    <message numerus="yes">
        <source>%n agreement(s) wait for you</source>
        <translation>
            <numerusform>%n agreement waits for you</numerusform>
            <numerusform>%n agreements wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written, one a leader</source>
        <translation>
            <numerusform>%n file written, one a leader</numerusform>
            <numerusform>%n files written, one a leader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alignment</name>
    <message numerus="yes">
        <source>%n goal(s) below</source>
        <translation>
            <numerusform>%n goal below</numerusform>
            <numerusform>%n goals below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n line(s)</source>
        <translation>
            <numerusform>at most %n line</numerusform>
            <numerusform>at most %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n line(s)</source>
        <translation>
            <numerusform>{0} of %n line</numerusform>
            <numerusform>{0} of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message numerus="yes">
        <source>%n must be filled in</source>
        <translation>
            <numerusform>%n must be filled in</numerusform>
            <numerusform>%n must be filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n categories are outside what the form suggests</source>
        <translation>
            <numerusform>%n category is outside what the form suggests</numerusform>
            <numerusform>%n categories are outside what the form suggests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than suggested</source>
        <translation>
            <numerusform>%n fewer than suggested</numerusform>
            <numerusform>%n fewer than suggested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than suggested</source>
        <translation>
            <numerusform>%n more than suggested</numerusform>
            <numerusform>%n more than suggested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be filled in before signing</source>
        <translation>
            <numerusform>%n must be filled in before signing</numerusform>
            <numerusform>%n must be filled in before signing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Must be filled in · %n</source>
        <translation>
            <numerusform>Must be filled in · %n</numerusform>
            <numerusform>Must be filled in · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Advice · %n</source>
        <translation>
            <numerusform>Advice · %n</numerusform>
            <numerusform>Advice · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For your information · %n</source>
        <translation>
            <numerusform>For your information · %n</numerusform>
            <numerusform>For your information · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put aside · %n</source>
        <translation>
            <numerusform>Put aside · %n</numerusform>
            <numerusform>Put aside · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n switched off</numerusform>
            <numerusform>%n switched off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message numerus="yes">
        <source>%n requirement(s) taken over</source>
        <translation>
            <numerusform>%n requirement taken over</numerusform>
            <numerusform>%n requirements taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n requirement(s)</source>
        <translation>
            <numerusform>Take over %n requirement</numerusform>
            <numerusform>Take over %n requirements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n place(s) read differently</source>
        <translation>
            <numerusform>%n place reads differently</numerusform>
            <numerusform>%n places read differently</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed document(s)</source>
        <translation>
            <numerusform>%n signed document</numerusform>
            <numerusform>%n signed documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countersign</name>
    <message numerus="yes">
        <source>%n comment(s) in the margin</source>
        <translation>
            <numerusform>%n comment in the margin</numerusform>
            <numerusform>%n comments in the margin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s).</source>
        <translation>
            <numerusform>And %n more remark.</numerusform>
            <numerusform>And %n more remarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n agreement(s)</source>
        <translation>
            <numerusform>Sign %n agreement</numerusform>
            <numerusform>Sign %n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) signed</source>
        <translation>
            <numerusform>%n agreement signed</numerusform>
            <numerusform>%n agreements signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not</source>
        <translation>
            <numerusform>%n not</numerusform>
            <numerusform>%n not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message numerus="yes">
        <source>%n thing(s) before you can sign:</source>
        <translation>
            <numerusform>%n thing before you can sign:</numerusform>
            <numerusform>%n things before you can sign:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s). More letters find fewer.</source>
        <translation>
            <numerusform>The first place. More letters find fewer.</numerusform>
            <numerusform>The first %n places. More letters find fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read</source>
        <translation>
            <numerusform>%n more could not be read</numerusform>
            <numerusform>%n more could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message numerus="yes">
        <source>%n mistake(s) to mend before the form can be saved</source>
        <translation>
            <numerusform>%n mistake to mend before the form can be saved</numerusform>
            <numerusform>%n mistakes to mend before the form can be saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message numerus="yes">
        <source>add %n goal(s)</source>
        <translation>
            <numerusform>add %n goal</numerusform>
            <numerusform>add %n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) added</source>
        <translation>
            <numerusform>%n goal added</numerusform>
            <numerusform>%n goals added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n goal(s)</source>
        <translation>
            <numerusform>Add %n goal</numerusform>
            <numerusform>Add %n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill in</source>
        <translation>
            <numerusform>%n to fill in</numerusform>
            <numerusform>%n to fill in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add what the form suggests (%n)</source>
        <translation>
            <numerusform>Add what the form suggests (%n)</numerusform>
            <numerusform>Add what the form suggests (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n new package(s) in the inbox</source>
        <translation>
            <numerusform>%n new package in the inbox</numerusform>
            <numerusform>%n new packages in the inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the agreement</source>
        <translation>
            <numerusform>%n remark on the agreement</numerusform>
            <numerusform>%n remarks on the agreement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more file(s).</source>
        <translation>
            <numerusform>And %n more file.</numerusform>
            <numerusform>And %n more files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With its %n indicators and sources</source>
        <translation>
            <numerusform>With its indicator or source</numerusform>
            <numerusform>With its %n indicators and sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken in</source>
        <translation>
            <numerusform>%n text taken in</numerusform>
            <numerusform>%n texts taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read differently here</source>
        <translation>
            <numerusform>%n reads differently here</numerusform>
            <numerusform>%n read differently here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n is here already</numerusform>
            <numerusform>%n are here already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of sheets signed by pen</source>
        <translation>
            <numerusform>%n picture of a sheet signed by pen</numerusform>
            <numerusform>%n pictures of sheets signed by pen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message numerus="yes">
        <source>At least %n character(s), such as four words</source>
        <translation>
            <numerusform>At least %n character, such as four words</numerusform>
            <numerusform>At least %n characters, such as four words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Received</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have both changed %n passage(s); choose below what is to stand.</source>
        <translation>
            <numerusform>You have both changed %n passage; choose below what is to stand.</numerusform>
            <numerusform>You have both changed %n passages; choose below what is to stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a summary of %n answer(s)</source>
        <translation>
            <numerusform>a summary of %n answer</numerusform>
            <numerusform>a summary of %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed document(s) of earlier rounds</source>
        <translation>
            <numerusform>%n signed document of earlier rounds</numerusform>
            <numerusform>%n signed documents of earlier rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n date(s) overdue.</source>
        <translation>
            <numerusform>%n date is overdue.</numerusform>
            <numerusform>%n dates are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) within a week.</source>
        <translation>
            <numerusform>%n date within a week.</numerusform>
            <numerusform>%n dates within a week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started, %n remark(s)</source>
        <translation>
            <numerusform>Started, %n remark</numerusform>
            <numerusform>Started, %n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n suggestion(s), Down to choose</source>
        <translation>
            <numerusform>%n suggestion, Down to choose</numerusform>
            <numerusform>%n suggestions, Down to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message numerus="yes">
        <source>%n minute(s) so far</source>
        <translation>
            <numerusform>%n minute so far</numerusform>
            <numerusform>%n minutes so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About a minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>About a second left</numerusform>
            <numerusform>About %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more before it is shown by itself</source>
        <translation>
            <numerusform>%n more before it is shown by itself</numerusform>
            <numerusform>%n more before it is shown by itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in</source>
        <translation>
            <numerusform>%n answer taken in</numerusform>
            <numerusform>%n answers taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were here already</source>
        <translation>
            <numerusform>%n answer was here already</numerusform>
            <numerusform>%n answers were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) not taken in</source>
        <translation>
            <numerusform>%n more file not taken in</numerusform>
            <numerusform>%n more files not taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies saved</source>
        <translation>
            <numerusform>%n copy saved</numerusform>
            <numerusform>%n copies saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) put into the draft as goals</source>
        <translation>
            <numerusform>%n action put into the draft as a goal</numerusform>
            <numerusform>%n actions put into the draft as goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n agreement(s) taken in</source>
        <translation>
            <numerusform>%n agreement taken in</numerusform>
            <numerusform>%n agreements taken in</numerusform>
        </translation>
    </message>
</context>
</TS>
