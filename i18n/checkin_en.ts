<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Appointments</name>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n changed.</numerusform>
            <numerusform>%n changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked.</source>
        <translation>
            <numerusform>%n could not be checked.</numerusform>
            <numerusform>%n could not be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) ahead in these weeks</source>
        <translation>
            <numerusform>%n date ahead in these weeks</numerusform>
            <numerusform>%n dates ahead in these weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) ahead.</source>
        <translation>
            <numerusform>%n date ahead.</numerusform>
            <numerusform>%n dates ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are over, and nobody wrote what happened. They are no part of the round.</source>
        <translation>
            <numerusform>%n date is over, and nobody wrote what happened. It is no part of the round.</numerusform>
            <numerusform>%n dates are over, and nobody wrote what happened. They are no part of the round.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n file saved</numerusform>
            <numerusform>%n files saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never looked up.</source>
        <translation>
            <numerusform>%n never looked up.</numerusform>
            <numerusform>%n never looked up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a date.</source>
        <translation>
            <numerusform>%n person with a date.</numerusform>
            <numerusform>%n people with a date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged.</source>
        <translation>
            <numerusform>%n unchanged.</numerusform>
            <numerusform>%n unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) saved.</source>
        <translation>
            <numerusform>%n attempt saved.</numerusform>
            <numerusform>%n attempts saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of the list are in the log now.</source>
        <translation>
            <numerusform>%n call of the list is in the log now.</numerusform>
            <numerusform>%n calls of the list are in the log now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) ticked</source>
        <translation>
            <numerusform>%n call ticked</numerusform>
            <numerusform>%n calls ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to or from numbers of the list.</source>
        <translation>
            <numerusform>%n call to or from a number in the directory.</numerusform>
            <numerusform>%n calls to or from numbers in the directory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) saved.</source>
        <translation>
            <numerusform>%n date saved.</numerusform>
            <numerusform>%n dates saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n file added.</numerusform>
            <numerusform>%n files added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reminder(s)</source>
        <translation>
            <numerusform>%n more reminder</numerusform>
            <numerusform>%n more reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries do not.</source>
        <translation>
            <numerusform>%n newer entry does not.</numerusform>
            <numerusform>%n newer entries do not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A page for %n attempt(s)</source>
        <translation>
            <numerusform>A page for %n attempt</numerusform>
            <numerusform>A page for %n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n attempt(s)</source>
        <translation>
            <numerusform>The only attempt</numerusform>
            <numerusform>All %n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean copies and %n original(s)</source>
        <translation>
            <numerusform>Clean copies and %n original</numerusform>
            <numerusform>Clean copies and %n originals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No time stamp yet. The log has %n entries.</source>
        <translation>
            <numerusform>No time stamp yet. The log has %n entry.</numerusform>
            <numerusform>No time stamp yet. The log has %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {date} my log of attempts to reach ICE had %n entries. This is its fingerprint (SHA-256 of the newest entry):</source>
        <translation>
            <numerusform>On {date} my log of attempts to reach ICE had %n entry. This is its fingerprint (SHA-256 of the newest entry):</numerusform>
            <numerusform>On {date} my log of attempts to reach ICE had %n entries. This is its fingerprint (SHA-256 of the newest entry):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n call(s) of other numbers</source>
        <translation>
            <numerusform>Show %n call of another number</numerusform>
            <numerusform>Show %n calls of other numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more calls (%n left)</source>
        <translation>
            <numerusform>Show more calls (%n left)</numerusform>
            <numerusform>Show more calls (%n left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole log has a time stamp: %n entries.</source>
        <translation>
            <numerusform>The whole log has a time stamp: %n entry.</numerusform>
            <numerusform>The whole log has a time stamp: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>on %n day</numerusform>
            <numerusform>on %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Binder</name>
    <message numerus="yes">
        <source>%n area(s) covered</source>
        <translation>
            <numerusform>%n area covered</numerusform>
            <numerusform>%n areas covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) left out</source>
        <translation>
            <numerusform>%n paper left out</numerusform>
            <numerusform>%n papers left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) cannot be shown as they should</source>
        <translation>
            <numerusform>%n scan cannot be shown as it should</numerusform>
            <numerusform>%n scans cannot be shown as they should</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tab(s) in this copy</source>
        <translation>
            <numerusform>%n tab in this copy</numerusform>
            <numerusform>%n tabs in this copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is saved in %n parts.</source>
        <translation>
            <numerusform>It is saved in %n part.</numerusform>
            <numerusform>It is saved in %n parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n page(s)</source>
        <translation>
            <numerusform>{some} of %n page</numerusform>
            <numerusform>{some} of %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%n attached file(s) were missing or damaged in the folder and are not in it. All the rest is.</source>
        <translation>
            <numerusform>%n attached file was missing or damaged in the folder and is not in it. All the rest is.</numerusform>
            <numerusform>%n attached files were missing or damaged in the folder and are not in it. All the rest is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%n dated paper(s)</source>
        <translation>
            <numerusform>%n dated paper</numerusform>
            <numerusform>%n dated papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these files is here already</source>
        <translation>
            <numerusform>%n of these files is here already</numerusform>
            <numerusform>%n of these files are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) saved</source>
        <translation>
            <numerusform>%n scan saved</numerusform>
            <numerusform>%n scans saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n situation(s)</source>
        <translation>
            <numerusform>%n situation</numerusform>
            <numerusform>%n situations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n</source>
        <translation>
            <numerusform>Add it</numerusform>
            <numerusform>Add all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message numerus="yes">
        <source>%n to come back to</source>
        <translation>
            <numerusform>%n to come back to</numerusform>
            <numerusform>%n to come back to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to fill in</source>
        <translation>
            <numerusform>%n thing still to fill in</numerusform>
            <numerusform>%n things still to fill in</numerusform>
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
        <source>Attempts to reach the office before this letter: %n. The last ones:</source>
        <translation>
            <numerusform>Attempts to reach the office before this letter: %n. It was this one:</numerusform>
            <numerusform>Attempts to reach the office before this letter: %n. The last ones:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were saved. The report is on the page “Check this folder”.</source>
        <translation>
            <numerusform>%n record was saved. The report is on the page “Check this folder”.</numerusform>
            <numerusform>%n records were saved. The report is on the page “Check this folder”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked at {time} after %n minute(s) without use. All saved.</source>
        <translation>
            <numerusform>Locked at {time} after %n minute without use. All saved.</numerusform>
            <numerusform>Locked at {time} after %n minutes without use. All saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n file saved</numerusform>
            <numerusform>%n files saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) {on_days}</source>
        <translation>
            <numerusform>%n attempt {on_days}</numerusform>
            <numerusform>%n attempts {on_days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed copy(ies) out of date</source>
        <translation>
            <numerusform>%n printed copy out of date</numerusform>
            <numerusform>%n printed copies out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>on %n day</numerusform>
            <numerusform>on %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), all shown</source>
        <translation>
            <numerusform>%n page, shown</numerusform>
            <numerusform>%n pages, all shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n paper(s)</source>
        <translation>
            <numerusform>Add %n paper</numerusform>
            <numerusform>Add %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n page(s) shown, the others left out</source>
        <translation>
            <numerusform>{shown} of %n page shown</numerusform>
            <numerusform>{shown} of %n pages shown, the others left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n document(s) missing</source>
        <translation>
            <numerusform>%n document missing</numerusform>
            <numerusform>%n documents missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a date in the next 10 days.</source>
        <translation>
            <numerusform>%n has a date in the next 10 days.</numerusform>
            <numerusform>%n have a date in the next 10 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the date</source>
        <translation>
            <numerusform>%n past the date</numerusform>
            <numerusform>%n past the date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came in</source>
        <translation>
            <numerusform>%n person came in</numerusform>
            <numerusform>%n people came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s).</source>
        <translation>
            <numerusform>%n person.</numerusform>
            <numerusform>%n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come back to you.</source>
        <translation>
            <numerusform>%n row comes back to you.</numerusform>
            <numerusform>%n rows come back to you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not: {faulty} to mend, {doubtful} that may be known.</source>
        <translation>
            <numerusform>%n row did not: {faulty} to mend, {doubtful} that may be known.</numerusform>
            <numerusform>%n rows did not: {faulty} to mend, {doubtful} that may be known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of people</source>
        <translation>
            <numerusform>%n row of people</numerusform>
            <numerusform>%n rows of people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>%n this week</numerusform>
            <numerusform>%n this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n person(s)</source>
        <translation>
            <numerusform>Bring in %n person</numerusform>
            <numerusform>Bring in %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This cannot be undone: %n of these people were changed since. Remove people one by one instead.</source>
        <translation>
            <numerusform>This cannot be undone: %n of these people was changed since. Remove people one by one instead.</numerusform>
            <numerusform>This cannot be undone: %n of these people were changed since. Remove people one by one instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n copy(s) out of date</source>
        <translation>
            <numerusform>%n copy out of date</numerusform>
            <numerusform>%n copies out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) saved</source>
        <translation>
            <numerusform>%n copy saved</numerusform>
            <numerusform>%n copies saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) sent to the printer</source>
        <translation>
            <numerusform>%n copy sent to the printer</numerusform>
            <numerusform>%n copies sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing for a usable plan</source>
        <translation>
            <numerusform>%n thing missing for a usable plan</numerusform>
            <numerusform>%n things missing for a usable plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies: %n out of date</source>
        <translation>
            <numerusform>Copies: %n out of date</numerusform>
            <numerusform>Copies: %n out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n copy(s)</source>
        <translation>
            <numerusform>Print %n copy</numerusform>
            <numerusform>Print %n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n copy(s)</source>
        <translation>
            <numerusform>Stopped after %n copy</numerusform>
            <numerusform>Stopped after %n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message numerus="yes">
        <source>%n appointment(s) added since then would be missing.</source>
        <translation>
            <numerusform>%n appointment added since then would be missing.</numerusform>
            <numerusform>%n appointments added since then would be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) of then were erased since and stay erased.</source>
        <translation>
            <numerusform>%n attached file of then was erased since and stays erased.</numerusform>
            <numerusform>%n attached files of then were erased since and stay erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) of then were erased since.</source>
        <translation>
            <numerusform>%n attached file of then was erased since.</numerusform>
            <numerusform>%n attached files of then were erased since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) were missing or damaged and are not in it.</source>
        <translation>
            <numerusform>%n attached file was missing or damaged and is not in it.</numerusform>
            <numerusform>%n attached files were missing or damaged and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) without a record: see the found papers.</source>
        <translation>
            <numerusform>%n attached file without a record: see the found papers.</numerusform>
            <numerusform>%n attached files without a record: see the found papers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) written since then would be missing.</source>
        <translation>
            <numerusform>%n attempt written since then would be missing.</numerusform>
            <numerusform>%n attempts written since then would be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies). The last one: {what}, {when}</source>
        <translation>
            <numerusform>%n copy. The last one: {what}, {when}</numerusform>
            <numerusform>%n copies. The last one: {what}, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) or addition(s) to attempts would be missing.</source>
        <translation>
            <numerusform>%n correction or addition to attempts would be missing.</numerusform>
            <numerusform>%n corrections or additions to attempts would be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) could not be read and stay as they were.</source>
        <translation>
            <numerusform>%n damaged file could not be read and stay as they were.</numerusform>
            <numerusform>%n damaged files could not be read and stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added since then would be missing.</source>
        <translation>
            <numerusform>%n document added since then would be missing.</numerusform>
            <numerusform>%n documents added since then would be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) removed since then would be there again.</source>
        <translation>
            <numerusform>%n document removed since then would be there again.</numerusform>
            <numerusform>%n documents removed since then would be there again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier state(s) are kept on this computer.</source>
        <translation>
            <numerusform>%n earlier state is kept on this computer.</numerusform>
            <numerusform>%n earlier states are kept on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier state(s) are kept on this computer. The newest: {moment}</source>
        <translation>
            <numerusform>%n earlier state is kept on this computer: {moment}</numerusform>
            <numerusform>%n earlier states are kept on this computer. The newest: {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) inside</source>
        <translation>
            <numerusform>%n file inside</numerusform>
            <numerusform>%n files inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written since then would be missing.</source>
        <translation>
            <numerusform>%n letter written since then would be missing.</numerusform>
            <numerusform>%n letters written since then would be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) in the saved report.</source>
        <translation>
            <numerusform>%n more line in the saved report.</numerusform>
            <numerusform>%n more lines in the saved report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same kind.</source>
        <translation>
            <numerusform>%n more of the same kind.</numerusform>
            <numerusform>%n more of the same kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) written down since then would be missing.</source>
        <translation>
            <numerusform>%n move written down since then would be missing.</numerusform>
            <numerusform>%n moves written down since then would be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passphrase(s) open this folder.</source>
        <translation>
            <numerusform>%n passphrase opens this folder.</numerusform>
            <numerusform>%n passphrases open this folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added since then would be missing.</source>
        <translation>
            <numerusform>%n person added since then would be missing.</numerusform>
            <numerusform>%n people added since then would be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed since then would be there again.</source>
        <translation>
            <numerusform>%n person removed since then would be there again.</numerusform>
            <numerusform>%n people removed since then would be there again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) added since are kept as found papers.</source>
        <translation>
            <numerusform>%n scan added since is kept as a found paper.</numerusform>
            <numerusform>%n scans added since are kept as found papers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) found. What to do stands below.</source>
        <translation>
            <numerusform>%n thing found. What to do stands below.</numerusform>
            <numerusform>%n things found. What to do stands below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last checked {moment}: %n thing(s) found.</source>
        <translation>
            <numerusform>Last checked {moment}: %n thing found.</numerusform>
            <numerusform>Last checked {moment}: %n things found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {moment}, {size}, %n attached file(s). Every part was read and is as it was saved.</source>
        <translation>
            <numerusform>Made {moment}, {size}, %n attached file. Every part was read and is as it was saved.</numerusform>
            <numerusform>Made {moment}, {size}, %n attached files. Every part was read and is as it was saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{listed}, %n attached file(s)</source>
        <translation>
            <numerusform>{listed}, %n attached file</numerusform>
            <numerusform>{listed}, %n attached files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message numerus="yes">
        <source>%n page(s). Kept only when added.</source>
        <translation>
            <numerusform>%n page. Kept only when added.</numerusform>
            <numerusform>%n pages. Kept only when added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw away %n scanned page(s)?</source>
        <translation>
            <numerusform>Throw away %n scanned page?</numerusform>
            <numerusform>Throw away %n scanned pages?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>Emergency plan: %n printed copy(ies) out of date</source>
        <translation>
            <numerusform>Emergency plan: %n printed copy out of date</numerusform>
            <numerusform>Emergency plan: %n printed copies out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n person(s)</source>
        <translation>
            <numerusform>for %n person</numerusform>
            <numerusform>for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{date} · %n thing(s) {people}</source>
        <translation>
            <numerusform>{date} · %n thing {people}</numerusform>
            <numerusform>{date} · %n things {people}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tonight</name>
    <message numerus="yes">
        <source>%n part(s) changed since the last reading.</source>
        <translation>
            <numerusform>%n part changed since the last reading.</numerusform>
            <numerusform>%n parts changed since the last reading.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
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
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n character(s) cannot be printed</source>
        <translation>
            <numerusform>%n character cannot be printed</numerusform>
            <numerusform>%n characters cannot be printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are near.</source>
        <translation>
            <numerusform>%n date is near.</numerusform>
            <numerusform>%n dates are near.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s) without use</source>
        <translation>
            <numerusform>Locks after %n minute without use</numerusform>
            <numerusform>Locks after %n minutes without use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n parts are here: {path}</source>
        <translation>
            <numerusform>The part is here: {path}</numerusform>
            <numerusform>The %n parts are here: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were missing or damaged before and are not in it.</source>
        <translation>
            <numerusform>%n file was missing or damaged before and is not in it.</numerusform>
            <numerusform>%n files were missing or damaged before and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) found, listed above.</source>
        <translation>
            <numerusform>%n thing found, listed above.</numerusform>
            <numerusform>%n things found, listed above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is complete: made {moment}, {size}, %n file(s)</source>
        <translation>
            <numerusform>The backup is complete: made {moment}, {size}, %n file</numerusform>
            <numerusform>The backup is complete: made {moment}, {size}, %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pdf</name>
    <message numerus="yes">
        <source>%n document(s) of the checklist are not checked yet.</source>
        <translation>
            <numerusform>%n document of the checklist are not checked yet.</numerusform>
            <numerusform>%n documents of the checklist are not checked yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
