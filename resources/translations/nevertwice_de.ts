<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CauseText</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Impact of the incidents that had the cause as root, contributing or trigger, and what share of all the bars so far make.</source>
        <translation>Auswirkung der Vorfälle, die die Ursache als Grundursache, beitragend oder als Auslöser hatten, und welchen Anteil alle Balken bis hier ausmachen.</translation>
    </message>
    <message>
        <source>Incidents that had the cause as root, contributing or trigger, and what share of all the bars so far make.</source>
        <translation>Vorfälle, die die Ursache als Grundursache, beitragend oder als Auslöser hatten, und welchen Anteil alle Balken bis hier ausmachen.</translation>
    </message>
    <message>
        <source>No incident of this time is linked to a cause.</source>
        <translation>Kein Vorfall dieser Zeit ist mit einer Ursache verknüpft.</translation>
    </message>
    <message>
        <source>An incident with two causes counts for both.</source>
        <translation>Ein Vorfall mit zwei Ursachen zählt für beide.</translation>
    </message>
    <message>
        <source>A cause without a name</source>
        <translation>Eine Ursache ohne Namen</translation>
    </message>
    <message>
        <source>%1 other causes: %2.</source>
        <translation>%1 andere Ursachen: %2.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Impact of the incidents of each service.</source>
        <translation>Auswirkung der Vorfälle jedes Dienstes.</translation>
    </message>
    <message>
        <source>Incidents of each service.</source>
        <translation>Vorfälle jedes Dienstes.</translation>
    </message>
    <message>
        <source>No incident of this time names a service.</source>
        <translation>Kein Vorfall dieser Zeit nennt einen Dienst.</translation>
    </message>
    <message>
        <source>An incident of two services counts for both.</source>
        <translation>Ein Vorfall zweier Dienste zählt für beide.</translation>
    </message>
    <message>
        <source>%1 other services: %2.</source>
        <translation>%1 andere Dienste: %2.</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between phases whose bound is not known</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a formula</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Of no incident in this time two moments are known to the minute.</source>
        <translation>Von keinem Vorfall dieser Zeit sind zwei Zeitpunkte auf die Minute bekannt.</translation>
    </message>
    <message>
        <source>The latest of this time. A bound that is not known joins two phases.</source>
        <translation>Die neuesten dieser Zeit. Eine unbekannte Grenze fasst zwei Phasen zusammen.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>In which phase the time of the incidents went.</source>
        <translation>In welcher Phase die Zeit der Vorfälle blieb.</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>All</source>
        <comment>the sum of a row</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>So far, %</source>
        <comment>cumulated share of all</comment>
        <translation>Kumuliert, %</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, series: value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a number (from how many)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>Am meisten: %1.</translation>
    </message>
    <message>
        <source>Made from 1 incident.</source>
        <translation>Aus 1 Vorfall erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>Made from %n incidents.</source>
        <translation>
            <numerusform>Aus %n Vorfall erstellt.</numerusform>
            <numerusform>Aus %n Vorfällen erstellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeNames</name>
    <message>
        <source>SEV1</source>
        <translation>SEV1</translation>
    </message>
    <message>
        <source>SEV2</source>
        <translation>SEV2</translation>
    </message>
    <message>
        <source>SEV3</source>
        <translation>SEV3</translation>
    </message>
    <message>
        <source>SEV4</source>
        <translation>SEV4</translation>
    </message>
    <message>
        <source>SEV5</source>
        <translation>SEV5</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>In Untersuchung</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>No postmortem yet</source>
        <translation>Noch kein Postmortem</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Durchsicht</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>Beinaheausfall</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Impact starts</source>
        <translation>Auswirkung beginnt</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Customer report</source>
        <translation>Kundenmeldung</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>False lead</source>
        <translation>Falsche Fährte</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>Status update</source>
        <translation>Statusmeldung</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Grundursache</translation>
    </message>
    <message>
        <source>Contributing</source>
        <translation>Beitragend</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Delayed detection</source>
        <translation>Erkennung verzögert</translation>
    </message>
    <message>
        <source>Delayed mitigation</source>
        <translation>Eindämmung verzögert</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Eindämmen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>Vorbeugen</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Won&apos;t do</source>
        <translation>Wird nicht gemacht</translation>
    </message>
    <message>
        <source>By an alert</source>
        <translation>Durch einen Alarm</translation>
    </message>
    <message>
        <source>By a colleague</source>
        <translation>Durch Kollegen</translation>
    </message>
    <message>
        <source>By a customer</source>
        <translation>Durch Kunden</translation>
    </message>
    <message>
        <source>By a partner</source>
        <translation>Durch Partner</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Durch Zufall</translation>
    </message>
    <message>
        <source>Not known how</source>
        <translation>Nicht bekannt, wie</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>Einsatzleitung</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autorschaft</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>Einsatzteam</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplikat von</translation>
    </message>
    <message>
        <source>Related to</source>
        <translation>Verwandt mit</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Verursacht durch</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt auf</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Wants changes</source>
        <translation>Wünscht Änderungen</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>1 incident from the start of its impact</source>
        <translation>1 Vorfall ab dem Beginn seiner Auswirkung</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents from the start of their impact</source>
        <translation>
            <numerusform>%n Vorfall ab dem Beginn seiner Auswirkung</numerusform>
            <numerusform>%n Vorfälle ab dem Beginn ihrer Auswirkung</numerusform>
        </translation>
    </message>
    <message>
        <source>Time from the start of the impact, to scale.</source>
        <translation>Zeit ab dem Beginn der Auswirkung, maßstäblich.</translation>
    </message>
    <message>
        <source>Time from the start of the impact, on a logarithmic scale: the first minutes have more room than the last.</source>
        <translation>Zeit ab dem Beginn der Auswirkung, auf logarithmischer Skala: Die ersten Minuten haben mehr Platz als die letzten.</translation>
    </message>
    <message>
        <source>impact began</source>
        <translation>Auswirkung begann</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>noticed after %1</source>
        <translation>bemerkt nach %1</translation>
    </message>
    <message>
        <source>acknowledged after %1</source>
        <translation>angenommen nach %1</translation>
    </message>
    <message>
        <source>mitigated after %1</source>
        <translation>eingedämmt nach %1</translation>
    </message>
    <message>
        <source>resolved after %1</source>
        <translation>behoben nach %1</translation>
    </message>
    <message>
        <source>not resolved yet</source>
        <translation>noch nicht behoben</translation>
    </message>
    <message>
        <source>not mitigated yet</source>
        <translation>noch nicht eingedämmt</translation>
    </message>
    <message>
        <source>noticed: contradicts the other times</source>
        <translation>bemerkt: widerspricht den anderen Zeiten</translation>
    </message>
    <message>
        <source>acknowledged: contradicts the other times</source>
        <translation>angenommen: widerspricht den anderen Zeiten</translation>
    </message>
    <message>
        <source>mitigated: contradicts the other times</source>
        <translation>eingedämmt: widerspricht den anderen Zeiten</translation>
    </message>
    <message>
        <source>resolved: contradicts the other times</source>
        <translation>behoben: widerspricht den anderen Zeiten</translation>
    </message>
    <message>
        <source>noticed: not known</source>
        <translation>bemerkt: nicht bekannt</translation>
    </message>
    <message>
        <source>acknowledged: not known</source>
        <translation>angenommen: nicht bekannt</translation>
    </message>
    <message>
        <source>mitigated: not known</source>
        <translation>eingedämmt: nicht bekannt</translation>
    </message>
    <message>
        <source>resolved: not known</source>
        <translation>behoben: nicht bekannt</translation>
    </message>
    <message>
        <source>false lead, %1 lost</source>
        <translation>falsche Fährte, %1 verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n false leads, %1 lost</source>
        <translation>
            <numerusform>%n falsche Fährte, %1 verloren</numerusform>
            <numerusform>%n falsche Fährten, %1 verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>The start of the impact contradicts the other times, so nothing can be counted from it.</source>
        <translation>Der Beginn der Auswirkung widerspricht den anderen Zeiten, deshalb lässt sich von ihm an nichts zählen.</translation>
    </message>
    <message>
        <source>It is not known when the impact began, so nothing can be counted from it.</source>
        <translation>Wann die Auswirkung begann, ist nicht bekannt, deshalb lässt sich von da an nichts zählen.</translation>
    </message>
    <message>
        <source>This time is %1, last time %2.</source>
        <comment>incident, incident</comment>
        <translation>Diesmal: %1, letztes Mal: %2.</translation>
    </message>
    <message>
        <source>Last time we noticed after %1; this time after %2.</source>
        <translation>Letztes Mal bemerkten wir es nach %1, diesmal nach %2.</translation>
    </message>
    <message>
        <source>Last time somebody took it on after %1; this time after %2.</source>
        <translation>Letztes Mal nahm es jemand nach %1 an, diesmal nach %2.</translation>
    </message>
    <message>
        <source>Last time it was mitigated after %1; this time after %2.</source>
        <translation>Letztes Mal war es nach %1 eingedämmt, diesmal nach %2.</translation>
    </message>
    <message>
        <source>Last time it was resolved after %1; this time after %2.</source>
        <translation>Letztes Mal war es nach %1 behoben, diesmal nach %2.</translation>
    </message>
    <message>
        <source>Both times we noticed after %1.</source>
        <translation>Beide Male bemerkten wir es nach %1.</translation>
    </message>
    <message>
        <source>Both times somebody took it on after %1.</source>
        <translation>Beide Male nahm es jemand nach %1 an.</translation>
    </message>
    <message>
        <source>Both times it was mitigated after %1.</source>
        <translation>Beide Male war es nach %1 eingedämmt.</translation>
    </message>
    <message>
        <source>Both times it was resolved after %1.</source>
        <translation>Beide Male war es nach %1 behoben.</translation>
    </message>
    <message>
        <source>Last time we noticed after %1; of this time it is not known.</source>
        <translation>Letztes Mal bemerkten wir es nach %1; von diesem Mal ist es nicht bekannt.</translation>
    </message>
    <message>
        <source>Last time somebody took it on after %1; of this time it is not known.</source>
        <translation>Letztes Mal nahm es jemand nach %1 an; von diesem Mal ist es nicht bekannt.</translation>
    </message>
    <message>
        <source>Last time it was mitigated after %1; of this time it is not known.</source>
        <translation>Letztes Mal war es nach %1 eingedämmt; von diesem Mal ist es nicht bekannt.</translation>
    </message>
    <message>
        <source>Last time it was resolved after %1; of this time it is not known.</source>
        <translation>Letztes Mal war es nach %1 behoben; von diesem Mal ist es nicht bekannt.</translation>
    </message>
    <message>
        <source>Last time it was resolved after %1; this time not yet.</source>
        <translation>Letztes Mal war es nach %1 behoben, diesmal noch nicht.</translation>
    </message>
    <message>
        <source>Last time it was mitigated after %1; this time not yet.</source>
        <translation>Letztes Mal war es nach %1 eingedämmt, diesmal noch nicht.</translation>
    </message>
    <message>
        <source>This time we noticed after %1; of last time it is not known.</source>
        <translation>Diesmal bemerkten wir es nach %1; vom letzten Mal ist es nicht bekannt.</translation>
    </message>
    <message>
        <source>This time somebody took it on after %1; of last time it is not known.</source>
        <translation>Diesmal nahm es jemand nach %1 an; vom letzten Mal ist es nicht bekannt.</translation>
    </message>
    <message>
        <source>This time it was mitigated after %1; of last time it is not known.</source>
        <translation>Diesmal war es nach %1 eingedämmt; vom letzten Mal ist es nicht bekannt.</translation>
    </message>
    <message>
        <source>This time it was resolved after %1; of last time it is not known.</source>
        <translation>Diesmal war es nach %1 behoben; vom letzten Mal ist es nicht bekannt.</translation>
    </message>
    <message>
        <source>Noticed after %1 (%2) at best, %3 (%4) at worst, median %5.</source>
        <translation>Bemerkt im besten Fall nach %1 (%2), im schlechtesten nach %3 (%4), Median %5.</translation>
    </message>
    <message>
        <source>Noticed after %1 (%2) at best, %3 (%4) at worst, median %5; not known of %6.</source>
        <translation>Bemerkt im besten Fall nach %1 (%2), im schlechtesten nach %3 (%4), Median %5; von %6 nicht bekannt.</translation>
    </message>
    <message>
        <source>Acknowledged after %1 (%2) at best, %3 (%4) at worst, median %5.</source>
        <translation>Angenommen im besten Fall nach %1 (%2), im schlechtesten nach %3 (%4), Median %5.</translation>
    </message>
    <message>
        <source>Acknowledged after %1 (%2) at best, %3 (%4) at worst, median %5; not known of %6.</source>
        <translation>Angenommen im besten Fall nach %1 (%2), im schlechtesten nach %3 (%4), Median %5; von %6 nicht bekannt.</translation>
    </message>
    <message>
        <source>Mitigated after %1 (%2) at best, %3 (%4) at worst, median %5.</source>
        <translation>Eingedämmt im besten Fall nach %1 (%2), im schlechtesten nach %3 (%4), Median %5.</translation>
    </message>
    <message>
        <source>Mitigated after %1 (%2) at best, %3 (%4) at worst, median %5; not known of %6.</source>
        <translation>Eingedämmt im besten Fall nach %1 (%2), im schlechtesten nach %3 (%4), Median %5; von %6 nicht bekannt.</translation>
    </message>
    <message>
        <source>Resolved after %1 (%2) at best, %3 (%4) at worst, median %5.</source>
        <translation>Behoben im besten Fall nach %1 (%2), im schlechtesten nach %3 (%4), Median %5.</translation>
    </message>
    <message>
        <source>Resolved after %1 (%2) at best, %3 (%4) at worst, median %5; not known of %6.</source>
        <translation>Behoben im besten Fall nach %1 (%2), im schlechtesten nach %3 (%4), Median %5; von %6 nicht bekannt.</translation>
    </message>
    <message>
        <source>Last time %1 were lost to false leads; this time nothing.</source>
        <translation>Letztes Mal gingen durch falsche Fährten %1 verloren, diesmal nichts.</translation>
    </message>
    <message>
        <source>Last time nothing was lost to false leads; this time %1.</source>
        <translation>Letztes Mal ging durch falsche Fährten nichts verloren, diesmal %1.</translation>
    </message>
    <message>
        <source>Last time %1 were lost to false leads; this time %2.</source>
        <translation>Letztes Mal gingen durch falsche Fährten %1 verloren, diesmal %2.</translation>
    </message>
    <message>
        <source>False leads in %1 of %2, %3 lost in all.</source>
        <translation>Falsche Fährten in %1 von %2, insgesamt %3 verloren.</translation>
    </message>
    <message>
        <source>Noticed after</source>
        <translation>Bemerkt nach</translation>
    </message>
    <message>
        <source>Acknowledged after</source>
        <translation>Angenommen nach</translation>
    </message>
    <message>
        <source>Mitigated after</source>
        <translation>Eingedämmt nach</translation>
    </message>
    <message>
        <source>Resolved after</source>
        <translation>Behoben nach</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Lost to false leads</source>
        <translation>Durch falsche Fährten verloren</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Morgen fällig</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n days</source>
        <translation>
            <numerusform>Fällig in %n Tag</numerusform>
            <numerusform>Fällig in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>bemerkt</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation>eingedämmt</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>write to %1</source>
        <translation>in %1 schreiben</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>find %1</source>
        <translation>%1 finden</translation>
    </message>
    <message>
        <source>back up %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>back up %1 to %2</source>
        <translation>%1 nach %2 sichern</translation>
    </message>
    <message>
        <source>back up %1 before the import</source>
        <translation>%1 vor dem Importieren sichern</translation>
    </message>
    <message>
        <source>back up %1 before the deletion</source>
        <translation>%1 vor dem Löschen sichern</translation>
    </message>
    <message>
        <source>rescue %1 to %2</source>
        <translation>%1 nach %2 retten</translation>
    </message>
    <message>
        <source>keep the edit for later</source>
        <translation>die Änderung für später aufheben</translation>
    </message>
    <message>
        <source>save the kept edit</source>
        <translation>die aufgehobene Änderung speichern</translation>
    </message>
    <message>
        <source>save the incident</source>
        <translation>den Vorfall speichern</translation>
    </message>
    <message>
        <source>save the cause &quot;%1&quot;</source>
        <translation>die Ursache „%1“ speichern</translation>
    </message>
    <message>
        <source>name this version</source>
        <translation>diese Version benennen</translation>
    </message>
    <message>
        <source>keep the attachment</source>
        <translation>den Anhang aufheben</translation>
    </message>
    <message>
        <source>save the setting</source>
        <translation>die Einstellung speichern</translation>
    </message>
    <message>
        <source>save the view</source>
        <translation>die Ansicht speichern</translation>
    </message>
    <message>
        <source>remove the view</source>
        <translation>die Ansicht entfernen</translation>
    </message>
    <message>
        <source>bring the search index up to date</source>
        <translation>den Suchindex auf den neuesten Stand bringen</translation>
    </message>
    <message>
        <source>import the documents</source>
        <translation>die Dokumente importieren</translation>
    </message>
    <message>
        <source>import the workspace&apos;s catalogue</source>
        <translation>den Katalog des Arbeitsbereichs importieren</translation>
    </message>
    <message>
        <source>undo it</source>
        <translation>es rückgängig machen</translation>
    </message>
    <message>
        <source>take the secret out</source>
        <translation>das Geheimnis herausnehmen</translation>
    </message>
    <message>
        <source>move the incident to the trash</source>
        <translation>den Vorfall in den Papierkorb legen</translation>
    </message>
    <message>
        <source>move %1 incidents to the trash</source>
        <translation>%1 Vorfälle in den Papierkorb legen</translation>
    </message>
    <message>
        <source>empty the trash</source>
        <translation>den Papierkorb leeren</translation>
    </message>
    <message>
        <source>restore the incident from the trash</source>
        <translation>den Vorfall aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>thin the history</source>
        <translation>den Verlauf ausdünnen</translation>
    </message>
    <message>
        <source>use the template %1</source>
        <translation>die Vorlage %1 verwenden</translation>
    </message>
    <message>
        <source>read the template %1</source>
        <translation>die Vorlage %1 lesen</translation>
    </message>
    <message>
        <source>read “%1” as a time</source>
        <translation>„%1“ als Zeit lesen</translation>
    </message>
    <message>
        <source>pack the incident</source>
        <translation>den Vorfall packen</translation>
    </message>
    <message>
        <source>another program is writing to the file</source>
        <translation>Ein anderes Programm schreibt gerade in die Datei</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the file may only be read</source>
        <translation>Die Datei darf nur gelesen werden</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the file is damaged: it is cut off</source>
        <translation>Die Datei ist beschädigt: Sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>Es wurde abgebrochen</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>Die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>a text or a file is too large</source>
        <translation>Ein Text oder eine Datei ist zu groß</translation>
    </message>
    <message>
        <source>the disk answered with an error (%1)</source>
        <translation>Der Datenträger meldet einen Fehler (%1)</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>Der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>Eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>Einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>Sie darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>Es ist nicht zu lesen</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>Es ist nicht zu lesen (%1)</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>Es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>Es ist keine Datei</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>Es ist leer</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>it is not a Nevertwice workspace</source>
        <translation>Es ist kein Arbeitsbereich von Nevertwice</translation>
    </message>
    <message>
        <source>the file was made by a newer version (schema %1, this program knows %2)</source>
        <translation>Die Datei stammt von einer neueren Version (Schema %1, dieses Programm kennt %2)</translation>
    </message>
    <message>
        <source>another program has it open, and in a network only one can</source>
        <translation>Ein anderes Programm hat sie geöffnet, und im Netzwerk kann das nur eines</translation>
    </message>
    <message>
        <source>something of that name exists already</source>
        <translation>Etwas mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>Ihr Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>In ihren Ordner darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>Der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>In den Ordner lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation>Er wurde nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>the workspace has no such incident</source>
        <translation>Einen solchen Vorfall hat der Arbeitsbereich nicht</translation>
    </message>
    <message>
        <source>the incident is damaged (%1)</source>
        <translation>Der Vorfall ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>the catalogue has no such cause</source>
        <translation>Eine solche Ursache hat der Katalog nicht</translation>
    </message>
    <message>
        <source>the workspace does not hold the bytes of this attachment</source>
        <translation>Der Arbeitsbereich enthält die Bytes dieses Anhangs nicht</translation>
    </message>
    <message>
        <source>the file was moved, deleted or replaced while it was open</source>
        <translation>Die Datei wurde verschoben, gelöscht oder ersetzt, während sie offen war</translation>
    </message>
    <message>
        <source>what was written reads back differently</source>
        <translation>Das Geschriebene liest sich anders zurück</translation>
    </message>
    <message>
        <source>an earlier state of it is damaged</source>
        <translation>Ein früherer Stand davon ist beschädigt</translation>
    </message>
    <message>
        <source>there is no such revision</source>
        <translation>Eine solche Fassung gibt es nicht</translation>
    </message>
    <message>
        <source>a cause cannot stand under itself</source>
        <translation>Eine Ursache kann nicht unter sich selbst stehen</translation>
    </message>
    <message>
        <source>both are the same cause</source>
        <translation>Beide sind dieselbe Ursache</translation>
    </message>
    <message>
        <source>%1 is in the trash</source>
        <translation>%1 liegt im Papierkorb</translation>
    </message>
    <message>
        <source>another incident is called %1</source>
        <translation>Ein anderer Vorfall heißt %1</translation>
    </message>
    <message>
        <source>nothing was done under this name</source>
        <translation>Unter diesem Namen wurde nichts getan</translation>
    </message>
    <message>
        <source>%1 characters are too few to look for</source>
        <translation>%1 Zeichen sind zu wenig zum Suchen</translation>
    </message>
    <message>
        <source>another program makes one at this moment</source>
        <translation>Ein anderes Programm legt gerade eine an</translation>
    </message>
    <message>
        <source>the folder for backups cannot be made</source>
        <translation>Der Ordner für Sicherungen lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>Es ist der Arbeitsbereich selbst</translation>
    </message>
    <message>
        <source>this computer has no place for it</source>
        <translation>Dieser Rechner hat keinen Platz dafür</translation>
    </message>
    <message>
        <source>there is no such template</source>
        <translation>Eine solche Vorlage gibt es nicht</translation>
    </message>
    <message>
        <source>there is nothing called %1</source>
        <translation>Es gibt nichts namens %1</translation>
    </message>
    <message>
        <source>there is nothing called %1 (%2 is near)</source>
        <translation>Es gibt nichts namens %1 (ähnlich ist %2)</translation>
    </message>
    <message>
        <source>it has parts that are no time</source>
        <translation>Es enthält Teile, die keine Zeit sind</translation>
    </message>
    <message>
        <source>it does not say which moment is meant</source>
        <translation>Es sagt nicht, welcher Zeitpunkt gemeint ist</translation>
    </message>
    <message>
        <source>it does not say when it ends</source>
        <translation>Es sagt nicht, wann es endet</translation>
    </message>
    <message>
        <source>it has parts that are no day</source>
        <translation>Es enthält Teile, die kein Tag sind</translation>
    </message>
    <message>
        <source>it does not say which day is meant</source>
        <translation>Es sagt nicht, welcher Tag gemeint ist</translation>
    </message>
    <message>
        <source>no line of it has a time that could be read</source>
        <translation>Keine Zeile darin hat eine lesbare Zeit</translation>
    </message>
    <message>
        <source>it is a template that nobody has filled in</source>
        <translation>Es ist eine Vorlage, die niemand ausgefüllt hat</translation>
    </message>
    <message>
        <source>it tells how to write a postmortem</source>
        <translation>Es erklärt, wie man ein Postmortem schreibt</translation>
    </message>
    <message>
        <source>its sections are empty, as those of a template are</source>
        <translation>Seine Abschnitte sind leer wie die einer Vorlage</translation>
    </message>
    <message>
        <source>it is no postmortem: nothing in it says that or when something happened</source>
        <translation>Es ist kein Postmortem: Nichts darin sagt, dass oder wann etwas geschah</translation>
    </message>
    <message>
        <source>it is no postmortem: %1</source>
        <translation>Es ist kein Postmortem: %1</translation>
    </message>
    <message>
        <source>it is larger than 8 MB, as no document is</source>
        <translation>Es ist größer als 8 MB, wie kein Dokument es ist</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>Es ist größer als %1 MB</translation>
    </message>
    <message>
        <source>it is a page that Nevertwice wrote</source>
        <translation>Es ist eine Seite, die Nevertwice geschrieben hat</translation>
    </message>
    <message>
        <source>the JSON breaks off before it is complete</source>
        <translation>Das JSON bricht ab, bevor es vollständig ist</translation>
    </message>
    <message>
        <source>it is not UTF-8 text (line %1)</source>
        <translation>Es ist kein UTF-8-Text (Zeile %1)</translation>
    </message>
    <message>
        <source>it is no JSON (%1 in line %2)</source>
        <translation>Es ist kein JSON (%1 in Zeile %2)</translation>
    </message>
    <message>
        <source>it is no ZIP archive that can be read</source>
        <translation>Es ist kein lesbares ZIP-Archiv</translation>
    </message>
    <message>
        <source>it is no incident that Nevertwice packed</source>
        <translation>Es ist kein von Nevertwice gepackter Vorfall</translation>
    </message>
    <message>
        <source>%1 is open for reading only: %2. %3</source>
        <translation>%1 ist nur zum Lesen geöffnet: %2. %3</translation>
    </message>
    <message>
        <source>%1 lies in a network or a shared folder: saving is slower, and only one program can have it open at a time. Keep it on this computer&apos;s own disk where you can.</source>
        <translation>%1 liegt im Netzwerk oder in einem geteilten Ordner: Das Speichern dauert länger, und nur ein Programm kann es zugleich geöffnet haben. Besser auf dem eigenen Datenträger dieses Rechners aufheben.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Warten, bis es fertig ist, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Make room on the disk, or save a copy elsewhere.</source>
        <translation>Platz schaffen oder eine Kopie anderswo speichern.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder.</source>
        <translation>Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or save a copy elsewhere.</source>
        <translation>Die Rechte der Datei ändern oder eine Kopie anderswo speichern.</translation>
    </message>
    <message>
        <source>Change the permissions of the file and its folder, or save a copy elsewhere.</source>
        <translation>Die Rechte der Datei und ihres Ordners ändern oder eine Kopie anderswo speichern.</translation>
    </message>
    <message>
        <source>Keep the file as it is and open a copy or a backup.</source>
        <translation>Die Datei lassen, wie sie ist, und eine Kopie oder Sicherung öffnen.</translation>
    </message>
    <message>
        <source>Keep the file as it is and run `nevertwice-cli rescue` on a copy of it.</source>
        <translation>Die Datei lassen, wie sie ist, und `nevertwice-cli rescue` auf eine Kopie davon anwenden.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be read.</source>
        <translation>Prüfen, ob es den Ordner gibt und ob er gelesen werden darf.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Jederzeit neu zu starten.</translation>
    </message>
    <message>
        <source>Check the disk, or save a copy elsewhere.</source>
        <translation>Den Datenträger prüfen oder eine Kopie anderswo speichern.</translation>
    </message>
    <message>
        <source>Check the disk, or open a backup.</source>
        <translation>Den Datenträger prüfen oder eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>Den Datenträger prüfen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Andere Programme schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Dort schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Den Namen prüfen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>Name another place.</source>
        <translation>Einen anderen Ort nennen.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Es öffnen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Open it for writing.</source>
        <translation>Zum Schreiben öffnen.</translation>
    </message>
    <message>
        <source>Open a backup.</source>
        <translation>Eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>Open a copy or a backup.</source>
        <translation>Eine Kopie oder Sicherung öffnen.</translation>
    </message>
    <message>
        <source>Open a file that ends in .nevertwice.</source>
        <translation>Eine Datei öffnen, die auf .nevertwice endet.</translation>
    </message>
    <message>
        <source>Ask its owner for the permission.</source>
        <translation>Den Eigentümer um das Recht bitten.</translation>
    </message>
    <message>
        <source>It may have been removed for good: look into the list.</source>
        <translation>Vielleicht wurde er endgültig entfernt: in der Liste nachsehen.</translation>
    </message>
    <message>
        <source>It may have been removed: look into the list.</source>
        <translation>Vielleicht wurde sie entfernt: in der Liste nachsehen.</translation>
    </message>
    <message>
        <source>It may have been thinned out: choose another.</source>
        <translation>Vielleicht wurde sie ausgedünnt: eine andere wählen.</translation>
    </message>
    <message>
        <source>It may have been thinned out of the history.</source>
        <translation>Vielleicht wurde es aus dem Verlauf ausgedünnt.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere, then open the file again.</source>
        <translation>Eine Kopie anderswo speichern, dann die Datei erneut öffnen.</translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <translation>Erst wiederherstellen.</translation>
    </message>
    <message>
        <source>Choose one that does not stand under it.</source>
        <translation>Eine wählen, die nicht darunter steht.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Eine andere wählen.</translation>
    </message>
    <message>
        <source>Copy the text before closing.</source>
        <translation>Den Text vor dem Schließen kopieren.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Cut it to the hours that matter.</source>
        <translation>Auf die Stunden kürzen, auf die es ankommt.</translation>
    </message>
    <message>
        <source>Divide it into smaller files.</source>
        <translation>In kleinere Dateien teilen.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Fetch or export the file again.</source>
        <translation>Die Datei neu holen oder exportieren.</translation>
    </message>
    <message>
        <source>Write it like 14:05, +12m, yesterday 23:50 or 2026-09-14 14:05.</source>
        <translation>So schreiben: 14:05, +12m, yesterday 23:50 oder 2026-09-14 14:05.</translation>
    </message>
    <message>
        <source>Import the JSON or Markdown of the same incident: it has all of it.</source>
        <translation>Das JSON oder Markdown desselben Vorfalls importieren: Es enthält alles.</translation>
    </message>
    <message>
        <source>Give the whole secret.</source>
        <translation>Das ganze Geheimnis angeben.</translation>
    </message>
    <message>
        <source>The incident was %1 before it was %2.</source>
        <translation>Der Vorfall wurde %1, bevor er %2 wurde.</translation>
    </message>
    <message>
        <source>This entry stands after one that happened later.</source>
        <translation>Dieser Eintrag steht hinter einem, der später geschah.</translation>
    </message>
    <message>
        <source>This entry lies long after the end of the incident.</source>
        <translation>Dieser Eintrag liegt lange nach dem Ende des Vorfalls.</translation>
    </message>
    <message>
        <source>This entry lies long before the start of the incident.</source>
        <translation>Dieser Eintrag liegt lange vor dem Beginn des Vorfalls.</translation>
    </message>
    <message>
        <source>This action was due before the incident began.</source>
        <translation>Diese Maßnahme war fällig, bevor der Vorfall begann.</translation>
    </message>
    <message>
        <source>Of %1 entries the document does not say which day they were.</source>
        <translation>Bei %1 Einträgen sagt das Dokument nicht, an welchem Tag sie waren.</translation>
    </message>
    <message>
        <source>This time could not be read, or only by a guess.</source>
        <translation>Diese Zeit war nicht oder nur durch Raten zu lesen.</translation>
    </message>
    <message>
        <source>The document does not say which day this was.</source>
        <translation>Das Dokument sagt nicht, an welchem Tag das war.</translation>
    </message>
    <message>
        <source>The zone of this time is not in force on that day, or its letters mean several; it was taken literally.</source>
        <translation>Die Zeitzone dieser Zeit galt an jenem Tag nicht, oder ihre Buchstaben sind mehrdeutig; sie wurde wörtlich genommen.</translation>
    </message>
    <message>
        <source>The document names no time zone; its times were taken as UTC.</source>
        <translation>Das Dokument nennt keine Zeitzone; seine Zeiten gelten als UTC.</translation>
    </message>
    <message>
        <source>The pasted text does not say which day this was.</source>
        <translation>Der eingefügte Text sagt nicht, an welchem Tag das war.</translation>
    </message>
    <message>
        <source>The pasted text says no year; %1 was supposed.</source>
        <translation>Der eingefügte Text nennt kein Jahr; angenommen wurde %1.</translation>
    </message>
    <message>
        <source>The pasted text names no time zone; UTC was supposed.</source>
        <translation>Der eingefügte Text nennt keine Zeitzone; angenommen wurde UTC.</translation>
    </message>
    <message>
        <source>“%1” names a zone that may not be the one that was meant.</source>
        <translation>„%1“ nennt eine Zeitzone, die vielleicht nicht gemeint war.</translation>
    </message>
    <message>
        <source>The time &quot;%1&quot; cannot be read.</source>
        <translation>Die Zeit „%1“ ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>There is no summary: what happened, in a few sentences?</source>
        <translation>Es fehlt eine Zusammenfassung: Was ist geschehen, in wenigen Sätzen?</translation>
    </message>
    <message>
        <source>It is not said who was affected, and how.</source>
        <translation>Es steht nicht da, wer betroffen war und wie.</translation>
    </message>
    <message>
        <source>It is not said what ended the incident.</source>
        <translation>Es steht nicht da, was den Vorfall beendet hat.</translation>
    </message>
    <message>
        <source>It is not said why this happened.</source>
        <translation>Es steht nicht da, warum das geschah.</translation>
    </message>
    <message>
        <source>There are no lessons: what went well, what went wrong, where did luck help?</source>
        <translation>Es fehlen Lehren: Was ging gut, was ging schief, wo half das Glück?</translation>
    </message>
    <message>
        <source>The impact has no number: how many were affected, or how much was lost?</source>
        <translation>Die Auswirkung hat keine Zahl: Wie viele waren betroffen, oder wie viel ging verloren?</translation>
    </message>
    <message>
        <source>It is not said how the incident was noticed.</source>
        <translation>Es steht nicht da, wie der Vorfall bemerkt wurde.</translation>
    </message>
    <message>
        <source>Nothing is told of the %1 before this entry.</source>
        <translation>Über die Zeit vor diesem Eintrag (%1) steht nichts da.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>The timeline is empty: what happened when?</source>
        <translation>Die Zeitachse ist leer: Was geschah wann?</translation>
    </message>
    <message>
        <source>No cause of the catalogue is named: it will not be recognised when it returns.</source>
        <translation>Keine Ursache aus dem Katalog ist genannt: Kehrt sie zurück, wird sie nicht erkannt.</translation>
    </message>
    <message>
        <source>What is promised stands in the text alone: make it actions, so that it can be followed.</source>
        <translation>Was zugesagt ist, steht nur im Text: Maßnahmen daraus machen, damit es sich verfolgen lässt.</translation>
    </message>
    <message>
        <source>Nothing is promised so that this does not happen again.</source>
        <translation>Nichts ist zugesagt, damit das nicht wieder geschieht.</translation>
    </message>
    <message>
        <source>No action answers the cause &quot;%1&quot;.</source>
        <translation>Keine Maßnahme antwortet auf die Ursache „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; came before: %2 (%3). Say why it happened again.</source>
        <translation>„%1“ gab es schon: %2 (%3). Bitte sagen, warum es wieder geschah.</translation>
    </message>
    <message>
        <source>What was to prevent &quot;%1&quot; is still open: %2.</source>
        <translation>Was „%1“ verhindern sollte, ist noch offen: %2.</translation>
    </message>
    <message>
        <source>What was to prevent &quot;%1&quot; is still open: %2. Open already when this began: %3.</source>
        <translation>Was „%1“ verhindern sollte, ist noch offen: %2. Schon offen, als dies begann: %3.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>once, last on %1</source>
        <translation>einmal, am %1</translation>
    </message>
    <message>
        <source>%1 times, last on %2</source>
        <translation>%1-mal, zuletzt am %2</translation>
    </message>
    <message>
        <source>Nobody sees to &quot;%1&quot;.</source>
        <translation>Niemand kümmert sich um „%1“.</translation>
    </message>
    <message>
        <source>%1 of the %2 open actions have no owner.</source>
        <translation>%1 der %2 offenen Maßnahmen haben keine zuständige Person.</translation>
    </message>
    <message>
        <source>None of the %1 open actions has an owner.</source>
        <translation>Keine der %1 offenen Maßnahmen hat eine zuständige Person.</translation>
    </message>
    <message>
        <source>There is no day by which &quot;%1&quot; will be done.</source>
        <translation>Es gibt keinen Tag, bis zu dem „%1“ erledigt wird.</translation>
    </message>
    <message>
        <source>%1 of the %2 open actions have no due date.</source>
        <translation>%1 der %2 offenen Maßnahmen haben kein Fälligkeitsdatum.</translation>
    </message>
    <message>
        <source>None of the %1 open actions has a due date.</source>
        <translation>Keine der %1 offenen Maßnahmen hat ein Fälligkeitsdatum.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no work that can be done and ticked off.</source>
        <translation>„%1“ ist keine Arbeit, die sich tun und abhaken lässt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no end: how will one see that it is done?</source>
        <translation>„%1“ hat kein Ende: Woran sieht man, dass es erledigt ist?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says no deed: who will do what?</source>
        <translation>„%1“ nennt keine Tat: Wer wird was tun?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was due on %2 and is still open.</source>
        <translation>„%1“ war am %2 fällig und ist noch offen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes a person the cause. What made it possible?</source>
        <translation>„%1“ macht einen Menschen zur Ursache. Was hat es möglich gemacht?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends the search too early: what let one mistake do this?</source>
        <translation>„%1“ beendet die Suche zu früh: Was ließ einen einzigen Fehler so weit kommen?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells what did not happen. What did, and why did it make sense then?</source>
        <translation>„%1“ erzählt, was nicht geschah. Was geschah, und warum schien es damals richtig?</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: how many were that?</source>
        <translation>„%1“: Wie viele waren das?</translation>
    </message>
    <message>
        <source>This says that it failed, not why. What made it fail?</source>
        <translation>Das sagt, dass es ausfiel, nicht warum. Was ließ es ausfallen?</translation>
    </message>
    <message>
        <source>This looks like %1: outside of your house it says more than it helps.</source>
        <translation>Das sieht aus wie %1: Außerhalb des Hauses verrät es mehr, als es hilft.</translation>
    </message>
    <message>
        <source>This looks like %1. Mask it here; `purge` takes it out of the history too.</source>
        <translation>Das sieht aus wie %1. Hier unkenntlich machen; `purge` nimmt es auch aus dem Verlauf.</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <source>a private address of a network</source>
        <translation>eine private Netzadresse</translation>
    </message>
    <message>
        <source>an access key of AWS</source>
        <translation>ein Zugangsschlüssel von AWS</translation>
    </message>
    <message>
        <source>a signed token (JWT)</source>
        <translation>ein signiertes Token (JWT)</translation>
    </message>
    <message>
        <source>a password in an address</source>
        <translation>ein Passwort in einer Adresse</translation>
    </message>
    <message>
        <source>a webhook of Slack</source>
        <translation>ein Webhook von Slack</translation>
    </message>
    <message>
        <source>a private mail address</source>
        <translation>eine private E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a password or key</source>
        <translation>ein Passwort oder Schlüssel</translation>
    </message>
    <message>
        <source>Sort the timeline by time</source>
        <translation>Zeitachse nach der Zeit sortieren</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>%1 zuteilen</translation>
    </message>
    <message>
        <source>Due in two weeks</source>
        <translation>In zwei Wochen fällig</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>Mask it</source>
        <translation>Unkenntlich machen</translation>
    </message>
    <message>
        <source>Mask all %1 of this text</source>
        <translation>Alle %1 in diesem Text unkenntlich machen</translation>
    </message>
    <message>
        <source>Milestones out of order</source>
        <translation>Meilensteine nicht der Reihe nach</translation>
    </message>
    <message>
        <source>Timeline out of order</source>
        <translation>Zeitachse nicht der Reihe nach</translation>
    </message>
    <message>
        <source>Entry far outside the incident</source>
        <translation>Eintrag weit außerhalb des Vorfalls</translation>
    </message>
    <message>
        <source>Duration and times differ</source>
        <translation>Dauer und Zeiten weichen ab</translation>
    </message>
    <message>
        <source>Time that cannot be read</source>
        <translation>Zeit, die nicht zu lesen ist</translation>
    </message>
    <message>
        <source>Entry without a day</source>
        <translation>Eintrag ohne Tag</translation>
    </message>
    <message>
        <source>No time zone</source>
        <translation>Keine Zeitzone</translation>
    </message>
    <message>
        <source>Doubtful time zone</source>
        <translation>Zweifelhafte Zeitzone</translation>
    </message>
    <message>
        <source>Action due before the incident</source>
        <translation>Maßnahme vor dem Vorfall fällig</translation>
    </message>
    <message>
        <source>No summary</source>
        <translation>Keine Zusammenfassung</translation>
    </message>
    <message>
        <source>No impact</source>
        <translation>Keine Auswirkung</translation>
    </message>
    <message>
        <source>Impact without a number</source>
        <translation>Auswirkung ohne Zahl</translation>
    </message>
    <message>
        <source>Empty timeline</source>
        <translation>Leere Zeitachse</translation>
    </message>
    <message>
        <source>Long silence in the timeline</source>
        <translation>Lange Stille in der Zeitachse</translation>
    </message>
    <message>
        <source>Detection not told</source>
        <translation>Bemerken nicht erzählt</translation>
    </message>
    <message>
        <source>No root cause</source>
        <translation>Keine Grundursache</translation>
    </message>
    <message>
        <source>No cause of the catalogue</source>
        <translation>Keine Ursache aus dem Katalog</translation>
    </message>
    <message>
        <source>No resolution</source>
        <translation>Keine Behebung</translation>
    </message>
    <message>
        <source>No lessons</source>
        <translation>Keine Lehren</translation>
    </message>
    <message>
        <source>No actions</source>
        <translation>Keine Maßnahmen</translation>
    </message>
    <message>
        <source>Cause without an action</source>
        <translation>Ursache ohne Maßnahme</translation>
    </message>
    <message>
        <source>Action without an owner</source>
        <translation>Maßnahme ohne zuständige Person</translation>
    </message>
    <message>
        <source>Action without a due date</source>
        <translation>Maßnahme ohne Fälligkeit</translation>
    </message>
    <message>
        <source>Vague action</source>
        <translation>Vage Maßnahme</translation>
    </message>
    <message>
        <source>Overdue action</source>
        <translation>Überfällige Maßnahme</translation>
    </message>
    <message>
        <source>A person as the cause</source>
        <translation>Ein Mensch als Ursache</translation>
    </message>
    <message>
        <source>Human error as the cause</source>
        <translation>Menschliches Versagen als Ursache</translation>
    </message>
    <message>
        <source>What did not happen</source>
        <translation>Was nicht geschah</translation>
    </message>
    <message>
        <source>Vague impact</source>
        <translation>Vage Auswirkung</translation>
    </message>
    <message>
        <source>Cause repeats the symptom</source>
        <translation>Ursache wiederholt das Symptom</translation>
    </message>
    <message>
        <source>Something secret</source>
        <translation>Etwas Geheimes</translation>
    </message>
    <message>
        <source>This cause came before</source>
        <translation>Diese Ursache gab es schon</translation>
    </message>
    <message>
        <source>Came before, and is still open</source>
        <translation>Gab es schon und ist noch offen</translation>
    </message>
    <message>
        <source>time to detect (TTD)</source>
        <translation>Zeit bis zum Bemerken (TTD)</translation>
    </message>
    <message>
        <source>detected - started</source>
        <translation>bemerkt − begonnen</translation>
    </message>
    <message>
        <source>time to acknowledge (TTA)</source>
        <translation>Zeit bis zur Annahme (TTA)</translation>
    </message>
    <message>
        <source>acknowledged - detected</source>
        <translation>angenommen − bemerkt</translation>
    </message>
    <message>
        <source>time to mitigate (TTM)</source>
        <translation>Zeit bis zur Eindämmung (TTM)</translation>
    </message>
    <message>
        <source>mitigated - started</source>
        <translation>eingedämmt − begonnen</translation>
    </message>
    <message>
        <source>time to resolve (TTR)</source>
        <translation>Zeit bis zur Behebung (TTR)</translation>
    </message>
    <message>
        <source>resolved - started</source>
        <translation>behoben − begonnen</translation>
    </message>
    <message>
        <source>impact duration</source>
        <translation>Dauer der Auswirkung</translation>
    </message>
    <message>
        <source>length of the union of the impact intervals (open or reversed ones left out); with none, resolved - started</source>
        <translation>Länge der Vereinigung der Auswirkungszeiten (offene und verkehrte ausgelassen); ohne solche: behoben − begonnen</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>undetected = started to detected; unacknowledged = detected to acknowledged; diagnosing = acknowledged to the first decision, mitigation attempt or mitigation event at or after it; mitigating = from there to mitigated; recovering = mitigated to resolved; a missing bound joins two phases</source>
        <translation>unbemerkt = begonnen bis bemerkt; nicht angenommen = bemerkt bis angenommen; Diagnose = angenommen bis zur ersten Entscheidung, zum ersten Versuch oder zur ersten Eindämmung ab dann; Eindämmung = von dort bis eingedämmt; Wiederherstellung = eingedämmt bis behoben; eine fehlende Grenze verbindet zwei Phasen</translation>
    </message>
    <message>
        <source>writing lead time</source>
        <translation>Zeit bis zur Veröffentlichung</translation>
    </message>
    <message>
        <source>published - resolved</source>
        <translation>veröffentlicht − behoben</translation>
    </message>
    <message>
        <source>time between incidents</source>
        <translation>Zeit zwischen Vorfällen</translation>
    </message>
    <message>
        <source>next started - previous resolved, for one service or cause; negative counts as 0</source>
        <translation>nächster begonnen − voriger behoben, für einen Dienst oder eine Ursache; Negatives zählt als 0</translation>
    </message>
    <message>
        <source>repeat rate</source>
        <translation>Wiederholungsquote</translation>
    </message>
    <message>
        <source>incidents with a root, contributing or trigger cause (or its ancestor) that an earlier incident had in such a role / all incidents with such causes; earlier by started, over the whole workspace, drills and false alarms aside</source>
        <translation>Vorfälle mit einer Grundursache, beitragenden Ursache oder einem Auslöser (oder deren Oberursache), die ein früherer Vorfall in solcher Rolle hatte / alle Vorfälle mit solchen Ursachen; früher nach Beginn, im ganzen Arbeitsbereich, ohne Übungen und Fehlalarme</translation>
    </message>
    <message>
        <source>avoidable downtime</source>
        <translation>vermeidbare Ausfallzeit</translation>
    </message>
    <message>
        <source>impact duration of each incident (counted once) for which an action of another incident answers a root, contributing or trigger cause of it or its ancestor, was made at or before it started, and was not closed before it started; an action that names no cause answers the root causes of its own incident</source>
        <translation>Dauer der Auswirkung jedes Vorfalls (einmal gezählt), für den eine Maßnahme eines anderen Vorfalls auf eine Grundursache, beitragende Ursache oder einen Auslöser oder deren Oberursache antwortet, bei seinem Beginn schon bestand und noch nicht geschlossen war; eine Maßnahme ohne Ursache antwortet auf die Grundursachen ihres eigenen Vorfalls</translation>
    </message>
    <message>
        <source>time lost to false leads</source>
        <translation>Zeit auf falschen Fährten</translation>
    </message>
    <message>
        <source>length of the union of [at, end] of false-lead events; without an end, until the next timed event that is no false lead, note, communication or status update, else until mitigated</source>
        <translation>Länge der Vereinigung von Beginn bis Ende der falschen Fährten; ohne Ende bis zum nächsten Ereignis mit Zeit, das keine falsche Fährte, Notiz, Mitteilung oder Statusmeldung ist, sonst bis eingedämmt</translation>
    </message>
    <message>
        <source>same cause: %1</source>
        <translation>gleiche Ursache: %1</translation>
    </message>
    <message>
        <source>same false lead: %1</source>
        <translation>gleiche falsche Fährte: %1</translation>
    </message>
    <message>
        <source>both tell of %1</source>
        <translation>beide erzählen von: %1</translation>
    </message>
    <message>
        <source>same service: %1</source>
        <translation>gleicher Dienst: %1</translation>
    </message>
    <message>
        <source>same tag: %1</source>
        <translation>gleiches Schlagwort: %1</translation>
    </message>
    <message>
        <source>both say %1</source>
        <translation>beide sagen: %1</translation>
    </message>
    <message>
        <source>Short note for chat</source>
        <translation>Kurze Notiz für den Chat</translation>
    </message>
    <message>
        <source>A few lines to post where the team talks</source>
        <translation>Ein paar Zeilen dafür, wo das Team sich austauscht</translation>
    </message>
    <message>
        <source>Classic web postmortem</source>
        <translation>Klassisches Web-Postmortem</translation>
    </message>
    <message>
        <source>Issue summary, timeline, root cause and resolution, corrective and preventative measures</source>
        <translation>Zusammenfassung, Zeitachse, Grundursache und Behebung, korrigierende und vorbeugende Maßnahmen</translation>
    </message>
    <message>
        <source>For customers</source>
        <translation>Für Kunden</translation>
    </message>
    <message>
        <source>What happened, what it meant and what we do about it; without names, links and internal numbers. Read it before you send it.</source>
        <translation>Was geschah, was es bedeutete und was wir dagegen tun; ohne Namen, Links und interne Nummern. Vor dem Senden lesen.</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Vollständiger Bericht</translation>
    </message>
    <message>
        <source>Everything that was written, in the order of the incident</source>
        <translation>Alles, was geschrieben wurde, in der Reihenfolge des Vorfalls</translation>
    </message>
    <message>
        <source>One page for executives</source>
        <translation>Eine Seite für die Leitung</translation>
    </message>
    <message>
        <source>Impact in numbers, the cause in two sentences, what is promised by when, and whether it has happened before</source>
        <translation>Auswirkung in Zahlen, die Ursache in zwei Sätzen, was bis wann zugesagt ist und ob es schon einmal geschah</translation>
    </message>
    <message>
        <source>Review meeting</source>
        <translation>Besprechung zur Durchsicht</translation>
    </message>
    <message>
        <source>An agenda: what is still open, unconfirmed or promised by nobody</source>
        <translation>Eine Tagesordnung: was noch offen, unbestätigt oder von niemandem zugesagt ist</translation>
    </message>
    <message>
        <source>Site reliability postmortem</source>
        <translation>Postmortem der Site Reliability</translation>
    </message>
    <message>
        <source>The form that on-call teams know: summary, impact, causes, trigger, resolution, detection, action items, lessons, timeline</source>
        <translation>Die Form, die Bereitschaftsteams kennen: Zusammenfassung, Auswirkung, Ursachen, Auslöser, Behebung, Bemerken, Maßnahmen, Lehren, Zeitachse</translation>
    </message>
    <message>
        <source>The text says %1, its times say %2.</source>
        <translation>Der Text nennt %1, seine Zeiten ergeben %2.</translation>
    </message>
    <message>
        <source>Started, detected, acknowledged, mitigated and resolved follow each other.</source>
        <translation>Begonnen, bemerkt, angenommen, entschärft und gelöst folgen aufeinander.</translation>
    </message>
    <message>
        <source>Entries of the timeline stand in the order in which they happened.</source>
        <translation>Die Einträge der Zeitleiste stehen in der Reihenfolge, in der sie geschahen.</translation>
    </message>
    <message>
        <source>Entries lie between the start and the end of the incident, or near them.</source>
        <translation>Die Einträge liegen zwischen Anfang und Ende des Vorfalls oder nahe daran.</translation>
    </message>
    <message>
        <source>The duration the text states is the one its times give.</source>
        <translation>Die Dauer, die der Text nennt, ist die, die sich aus den Zeiten ergibt.</translation>
    </message>
    <message>
        <source>Every time of the timeline can be read without a guess.</source>
        <translation>Jede Zeit der Zeitleiste lässt sich lesen, ohne zu raten.</translation>
    </message>
    <message>
        <source>It can be known on which day every entry happened.</source>
        <translation>Von jedem Eintrag lässt sich wissen, an welchem Tag er geschah.</translation>
    </message>
    <message>
        <source>The document says in which time zone its times are.</source>
        <translation>Das Dokument sagt, in welcher Zeitzone seine Zeiten stehen.</translation>
    </message>
    <message>
        <source>The time zone that is named was in force on that day.</source>
        <translation>Die genannte Zeitzone galt an diesem Tag.</translation>
    </message>
    <message>
        <source>An action is due after the incident that it answers.</source>
        <translation>Eine Maßnahme ist nach dem Vorfall fällig, auf den sie antwortet.</translation>
    </message>
    <message>
        <source>A reader learns in a few sentences what happened.</source>
        <translation>Wer liest, erfährt in wenigen Sätzen, was geschah.</translation>
    </message>
    <message>
        <source>It is said who was affected, and how.</source>
        <translation>Es ist gesagt, wen es traf und wie.</translation>
    </message>
    <message>
        <source>It is said how many were affected, or how much was lost.</source>
        <translation>Es ist gesagt, wie viele es traf oder wie viel verloren ging.</translation>
    </message>
    <message>
        <source>It is told what happened when.</source>
        <translation>Es ist erzählt, was wann geschah.</translation>
    </message>
    <message>
        <source>No large part of the incident is left untold.</source>
        <translation>Kein großer Teil des Vorfalls bleibt unerzählt.</translation>
    </message>
    <message>
        <source>It is said how the incident was noticed.</source>
        <translation>Es ist gesagt, wie der Vorfall bemerkt wurde.</translation>
    </message>
    <message>
        <source>It is said why it happened.</source>
        <translation>Es ist gesagt, warum es geschah.</translation>
    </message>
    <message>
        <source>The cause is one of the catalogue, so that it is recognised when it returns.</source>
        <translation>Die Ursache steht im Katalog, damit sie erkannt wird, wenn sie wiederkehrt.</translation>
    </message>
    <message>
        <source>It is said what ended the incident.</source>
        <translation>Es ist gesagt, was den Vorfall beendete.</translation>
    </message>
    <message>
        <source>It is said what went well, what went wrong and where luck helped.</source>
        <translation>Es ist gesagt, was gut ging, was schiefging und wo das Glück half.</translation>
    </message>
    <message>
        <source>Something is promised so that it does not return.</source>
        <translation>Etwas ist versprochen, damit es nicht wiederkehrt.</translation>
    </message>
    <message>
        <source>Every cause is answered by an action.</source>
        <translation>Auf jede Ursache antwortet eine Maßnahme.</translation>
    </message>
    <message>
        <source>Every open action has somebody who sees to it.</source>
        <translation>Um jede offene Maßnahme kümmert sich jemand.</translation>
    </message>
    <message>
        <source>Every open action has a day by which it is done.</source>
        <translation>Jede offene Maßnahme hat einen Tag, bis zu dem sie erledigt ist.</translation>
    </message>
    <message>
        <source>An action says what will be done, and when it is done.</source>
        <translation>Eine Maßnahme sagt, was getan wird und wann es getan ist.</translation>
    </message>
    <message>
        <source>No open action is past its day.</source>
        <translation>Keine offene Maßnahme ist über ihren Tag hinaus.</translation>
    </message>
    <message>
        <source>What failed is told without naming somebody as the cause.</source>
        <translation>Was versagte, ist erzählt, ohne jemanden als Ursache zu nennen.</translation>
    </message>
    <message>
        <source>The cause says what made the mistake possible, not that somebody made one.</source>
        <translation>Die Ursache sagt, was den Fehler möglich machte, nicht, dass jemand einen machte.</translation>
    </message>
    <message>
        <source>The text tells what happened, not what ought to have happened.</source>
        <translation>Der Text erzählt, was geschah, nicht, was hätte geschehen sollen.</translation>
    </message>
    <message>
        <source>The impact names numbers where it says &quot;some&quot; or &quot;many&quot;.</source>
        <translation>Die Auswirkung nennt Zahlen, wo sie „einige“ oder „viele“ sagt.</translation>
    </message>
    <message>
        <source>The root cause says more than that it failed.</source>
        <translation>Die Grundursache sagt mehr, als dass etwas versagte.</translation>
    </message>
    <message>
        <source>No password, token, key or private address stands in the text.</source>
        <translation>Kein Passwort, kein Token, kein Schlüssel und keine private Adresse steht im Text.</translation>
    </message>
    <message>
        <source>No earlier incident had the same cause.</source>
        <translation>Kein früherer Vorfall hatte dieselbe Ursache.</translation>
    </message>
    <message>
        <source>No earlier incident with the same cause has an action that is still open.</source>
        <translation>Kein früherer Vorfall mit derselben Ursache hat eine Maßnahme, die noch offen ist.</translation>
    </message>
    <message>
        <source>This entry stands before one that happened earlier.</source>
        <translation>Dieser Eintrag steht vor einem, der früher geschah.</translation>
    </message>
    <message>
        <source>This may be told in passing: say it where a reader looks for it.</source>
        <translation>Das ist vielleicht nebenbei erzählt: Schreiben Sie es dorthin, wo man es sucht.</translation>
    </message>
    <message>
        <source>The times stand in the text alone: make them entries of the timeline.</source>
        <translation>Die Zeiten stehen nur im Text: Machen Sie Einträge der Zeitachse daraus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a rule, no work: what will make sure that it is kept?</source>
        <translation>„%1“ ist eine Regel, keine Arbeit: Was sorgt dafür, dass sie eingehalten wird?</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>save &quot;%1&quot;</source>
        <translation>„%1“ speichern</translation>
    </message>
    <message>
        <source>rename &quot;%1&quot;</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>take the merging back</source>
        <translation>das Zusammenführen zurücknehmen</translation>
    </message>
    <message>
        <source>one uuid stands twice in %1</source>
        <translation>eine UUID steht zweimal in %1</translation>
    </message>
    <message>
        <source>Give every row its own uuid.</source>
        <translation>Geben Sie jeder Zeile eine eigene UUID.</translation>
    </message>
    <message>
        <source>at %1 the document holds %2 where %3 is wanted</source>
        <translation>bei %1 enthält das Dokument %2, wo %3 erwartet wird</translation>
    </message>
    <message>
        <source>it is no %1 document</source>
        <translation>es ist kein Dokument der Art %1</translation>
    </message>
    <message>
        <source>its version is no number</source>
        <translation>seine Version ist keine Zahl</translation>
    </message>
    <message>
        <source>the document is of version %1, this program knows %2</source>
        <translation>das Dokument hat Version %1, dieses Programm kennt %2</translation>
    </message>
    <message>
        <source>Compare it with `nevertwice-cli help formats`.</source>
        <translation>Vergleichen Sie es mit `nevertwice-cli help formats`.</translation>
    </message>
    <message>
        <source>Update Nevertwice.</source>
        <translation>Aktualisieren Sie Nevertwice.</translation>
    </message>
    <message>
        <source>Update Nevertwice, or open it read-only.</source>
        <translation>Aktualisieren Sie Nevertwice, oder öffnen Sie es nur zum Lesen.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile: look at the incident.</source>
        <translation>Vielleicht wurde es inzwischen entfernt: Sehen Sie den Vorfall an.</translation>
    </message>
    <message>
        <source>the incident has nothing at %1</source>
        <translation>der Vorfall hat nichts bei %1</translation>
    </message>
    <message>
        <source>the archive does not hold its content</source>
        <translation>das Archiv enthält seinen Inhalt nicht</translation>
    </message>
    <message>
        <source>%1 holds the same bytes, and was read</source>
        <translation>%1 enthält dieselben Bytes und wurde gelesen</translation>
    </message>
    <message>
        <source>it has more rows than a timeline can hold</source>
        <translation>es hat mehr Zeilen, als eine Zeitachse fasst</translation>
    </message>
    <message>
        <source>nothing in it was recognised: %1</source>
        <translation>nichts darin wurde erkannt: %1</translation>
    </message>
    <message>
        <source>%1 holds the same incident (uuid %2) in another state</source>
        <translation>%1 enthält denselben Vorfall (UUID %2) in einem anderen Zustand</translation>
    </message>
    <message>
        <source>Import them one after the other.</source>
        <translation>Importieren Sie sie nacheinander.</translation>
    </message>
    <message>
        <source>Make room or name another place.</source>
        <translation>Schaffen Sie Platz, oder nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>what has this name is no plain file</source>
        <translation>was so heißt, ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>attachments/%1 holds other bytes than its name says</source>
        <translation>attachments/%1 enthält andere Bytes, als der Name sagt</translation>
    </message>
    <message>
        <source>%1 is or holds a link to elsewhere</source>
        <translation>%1 ist oder enthält einen Verweis nach außen</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>the file there is not what an export left</source>
        <translation>die Datei dort ist nicht die, die ein Export hinterließ</translation>
    </message>
    <message>
        <source>Import it if it holds something new, then remove it, or name another folder.</source>
        <translation>Importieren Sie sie, wenn sie Neues enthält, und entfernen Sie sie dann, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>a link to elsewhere has this name</source>
        <translation>ein Verweis nach außen heißt so</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>das System erlaubt es nicht</translation>
    </message>
    <message>
        <source>it was printed by `list` and holds no texts</source>
        <translation>es wurde von `list` ausgegeben und enthält keine Texte</translation>
    </message>
    <message>
        <source>Take the output of `nevertwice-cli export`.</source>
        <translation>Nehmen Sie die Ausgabe von `nevertwice-cli export`.</translation>
    </message>
    <message>
        <source>the key %1 stands twice, and the last value was taken</source>
        <translation>der Schlüssel %1 steht zweimal da, der letzte Wert gilt</translation>
    </message>
    <message>
        <source>in incidents/%1, %2</source>
        <translation>in incidents/%1: %2</translation>
    </message>
    <message>
        <source>the JSON nests deeper than %1 levels</source>
        <translation>das JSON ist tiefer als %1 Ebenen geschachtelt</translation>
    </message>
    <message>
        <source>it is no export of Slack (no file in it is called like 2026-03-03.json)</source>
        <translation>es ist kein Export von Slack (keine Datei darin heißt wie 2026-03-03.json)</translation>
    </message>
    <message>
        <source>it has more than 10,000 files</source>
        <translation>es hat mehr als 10.000 Dateien</translation>
    </message>
    <message>
        <source>its front matter, which begins in line 1, does not end</source>
        <translation>sein Vorspann, der in Zeile 1 beginnt, endet nicht</translation>
    </message>
    <message>
        <source>Put a line of three hyphens behind it.</source>
        <translation>Setzen Sie eine Zeile aus drei Bindestrichen dahinter.</translation>
    </message>
    <message>
        <source>its front matter is no list of keys and values</source>
        <translation>sein Vorspann ist keine Liste von Schlüsseln und Werten</translation>
    </message>
    <message>
        <source>its form is that of a newer version (%1; this program knows %2)</source>
        <translation>seine Form ist die einer neueren Version (%1; dieses Programm kennt %2)</translation>
    </message>
    <message>
        <source>in its front matter %1 is no list of keys</source>
        <translation>in seinem Vorspann ist %1 keine Liste von Schlüsseln</translation>
    </message>
    <message>
        <source>its attachments are more than 200 MB</source>
        <translation>seine Anhänge sind größer als 200 MB</translation>
    </message>
    <message>
        <source>Export it into a folder instead.</source>
        <translation>Exportieren Sie es stattdessen in einen Ordner.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder; for the export of a chat use --format log.</source>
        <translation>Packen Sie es aus und importieren Sie den Ordner; für den Export eines Chats gilt --format log.</translation>
    </message>
    <message>
        <source>in line %1 of %2, %3</source>
        <translation>in Zeile %1 von %2: %3</translation>
    </message>
    <message>
        <source>the address would be too long</source>
        <translation>die Adresse würde zu lang</translation>
    </message>
    <message>
        <source>the columns of link and status are not both in the file</source>
        <translation>die Spalten für Link und Stand sind nicht beide in der Datei</translation>
    </message>
    <message>
        <source>Say which columns they are.</source>
        <translation>Sagen Sie, welche Spalten es sind.</translation>
    </message>
    <message>
        <source>in line %1 of its YAML there is a control character (U+%2)</source>
        <translation>in Zeile %1 seines YAML steht ein Steuerzeichen (U+%2)</translation>
    </message>
    <message>
        <source>its YAML is more than one document</source>
        <translation>sein YAML ist mehr als ein Dokument</translation>
    </message>
    <message>
        <source>in line %1 its YAML cannot be read (%2)</source>
        <translation>in Zeile %1 lässt sich sein YAML nicht lesen (%2)</translation>
    </message>
    <message>
        <source>its YAML cannot be read (%1)</source>
        <translation>sein YAML lässt sich nicht lesen (%1)</translation>
    </message>
    <message>
        <source>its YAML is larger than %1 MB</source>
        <translation>sein YAML ist größer als %1 MB</translation>
    </message>
    <message>
        <source>Nothing of it was read.</source>
        <translation>Nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>another program has the copy open</source>
        <translation>ein anderes Programm hat die Kopie geöffnet</translation>
    </message>
    <message>
        <source>Keep the file and run `nevertwice-cli rescue` on a copy of it.</source>
        <translation>Heben Sie die Datei auf, und lassen Sie `nevertwice-cli rescue` auf eine Kopie davon los.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>the file does not say which workspace it is</source>
        <translation>die Datei sagt nicht, welcher Arbeitsbereich sie ist</translation>
    </message>
    <message>
        <source>Check %1.</source>
        <translation>Prüfen Sie %1.</translation>
    </message>
    <message>
        <source>no incident is chosen</source>
        <translation>es ist kein Vorfall gewählt</translation>
    </message>
    <message>
        <source>the new cause has no title</source>
        <translation>die neue Ursache hat keinen Titel</translation>
    </message>
    <message>
        <source>Choose the incidents that have another cause, and name it.</source>
        <translation>Wählen Sie die Vorfälle mit der anderen Ursache, und benennen Sie diese.</translation>
    </message>
    <message>
        <source>%1 does not have this cause</source>
        <translation>%1 hat diese Ursache nicht</translation>
    </message>
    <message>
        <source>Link it first.</source>
        <translation>Verknüpfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>the directory has no &quot;%1&quot;</source>
        <translation>das Verzeichnis kennt „%1“ nicht</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>Sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>both are the same incident</source>
        <translation>beide sind derselbe Vorfall</translation>
    </message>
    <message>
        <source>Choose two.</source>
        <translation>Wählen Sie zwei.</translation>
    </message>
    <message>
        <source>one of the two was changed since</source>
        <translation>einer von beiden wurde seitdem geändert</translation>
    </message>
    <message>
        <source>Undo what was written since, or take what you need from the history and the trash.</source>
        <translation>Nehmen Sie zurück, was seitdem geschrieben wurde, oder holen Sie aus Verlauf und Papierkorb, was Sie brauchen.</translation>
    </message>
    <message>
        <source>Attach the file again, or look into a backup.</source>
        <translation>Hängen Sie die Datei noch einmal an, oder sehen Sie in einer Sicherung nach.</translation>
    </message>
    <message>
        <source>nothing of a Nevertwice workspace can be found in it</source>
        <translation>nichts von einem Nevertwice-Arbeitsbereich ist darin zu finden</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>schema step %1 is missing in the program</source>
        <translation>Schritt %1 des Schemas fehlt im Programm</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Installieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the search index does not fit the texts</source>
        <translation>der Suchindex passt nicht zu den Texten</translation>
    </message>
    <message>
        <source>an earlier state of an incident is damaged</source>
        <translation>ein früherer Stand eines Vorfalls ist beschädigt</translation>
    </message>
    <message>
        <source>this SQLite has no FTS5</source>
        <translation>dieses SQLite hat kein FTS5</translation>
    </message>
    <message>
        <source>Install SQLite with FTS5.</source>
        <translation>Installieren Sie SQLite mit FTS5.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2)</source>
        <translation>%1 ist beschädigt (%2)</translation>
    </message>
    <message>
        <source>somebody reads the file</source>
        <translation>jemand liest die Datei gerade</translation>
    </message>
    <message>
        <source>Copy from its file what you need, then let it go.</source>
        <translation>Kopieren Sie aus der Datei, was Sie brauchen, und geben Sie sie dann auf.</translation>
    </message>
    <message>
        <source>the workspace has an incident with this uuid already</source>
        <translation>der Arbeitsbereich hat schon einen Vorfall mit dieser UUID</translation>
    </message>
    <message>
        <source>Edit that one, or leave the uuid out.</source>
        <translation>Bearbeiten Sie diesen, oder lassen Sie die UUID weg.</translation>
    </message>
    <message>
        <source>uuid and ref of an incident stay as they are</source>
        <translation>UUID und Kürzel eines Vorfalls bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Change its other fields.</source>
        <translation>Ändern Sie die anderen Felder.</translation>
    </message>
    <message>
        <source>Choose another ref.</source>
        <translation>Wählen Sie ein anderes Kürzel.</translation>
    </message>
    <message>
        <source>it left every text, but somebody reads the file and its log still holds it</source>
        <translation>es ist aus jedem Text heraus, aber jemand liest die Datei, und ihr Protokoll enthält es noch</translation>
    </message>
    <message>
        <source>Wait until they are done and do it again.</source>
        <translation>Warten Sie, bis das Lesen fertig ist, und tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; stands under came before: %2 (%3). Say why it happened again.</source>
        <translation>Worunter „%1“ steht, das gab es schon: %2 (%3). Bitte sagen, warum es wieder geschah.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; came before: %2 (%3). What it stands under came before too: %4. Say why it happened again.</source>
        <translation>„%1“ gab es schon: %2 (%3). Auch worunter es steht, gab es schon: %4. Bitte sagen, warum es wieder geschah.</translation>
    </message>
    <message>
        <source>once, %1 of impact in all</source>
        <translation>einmal, %1 Auswirkung insgesamt</translation>
    </message>
    <message>
        <source>%1 times, %2 of impact in all</source>
        <translation>%1-mal, %2 Auswirkung insgesamt</translation>
    </message>
    <message>
        <source>once, last on %1, %2 of impact in all</source>
        <translation>einmal, am %1, %2 Auswirkung insgesamt</translation>
    </message>
    <message>
        <source>%1 times, last on %2, %3 of impact in all</source>
        <translation>%1-mal, zuletzt am %2, %3 Auswirkung insgesamt</translation>
    </message>
    <message>
        <source>it is a workspace</source>
        <translation>Es ist ein Arbeitsbereich</translation>
    </message>
    <message>
        <source>it belongs to the workspace %1</source>
        <translation>Es gehört zum Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the ref of an incident</source>
        <translation>„%1“ kann nicht die Nummer eines Vorfalls sein</translation>
    </message>
    <message>
        <source>The text is kept on this computer and saved when that works again.</source>
        <translation>Der Text bleibt auf diesem Rechner aufbewahrt und wird gespeichert, sobald das wieder geht.</translation>
    </message>
    <message>
        <source>The text could not be kept elsewhere either: copy it before closing.</source>
        <translation>Der Text konnte auch anderswo nicht aufbewahrt werden: vor dem Schließen kopieren.</translation>
    </message>
    <message>
        <source>%1 The text is kept on this computer and saved when that works again.</source>
        <translation>%1 Der Text bleibt auf diesem Rechner aufbewahrt und wird gespeichert, sobald das wieder geht.</translation>
    </message>
    <message>
        <source>%1 The text could not be kept elsewhere either: copy it before closing.</source>
        <translation>%1 Der Text konnte auch anderswo nicht aufbewahrt werden: vor dem Schließen kopieren.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Copy what it holds into a file and name that.</source>
        <translation>Kopieren Sie den Inhalt in eine Datei und geben Sie diese an.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>Correct it, or export the incident again.</source>
        <translation>Korrigieren Sie das oder exportieren Sie den Vorfall noch einmal.</translation>
    </message>
    <message>
        <source>Copy it with the times of its messages.</source>
        <translation>Kopieren Sie es mit den Uhrzeiten der Nachrichten.</translation>
    </message>
    <message>
        <source>Choose the report of an incident, or read it as a log.</source>
        <translation>Wählen Sie den Bericht eines Vorfalls oder lesen Sie die Datei als Protokoll.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>Put it there and import it again.</source>
        <translation>Legen Sie sie dorthin und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Give each key once.</source>
        <translation>Geben Sie jeden Schlüssel nur einmal an.</translation>
    </message>
    <message>
        <source>Name the folder or the archive that Slack exported.</source>
        <translation>Geben Sie den Ordner oder das Archiv an, das Slack exportiert hat.</translation>
    </message>
    <message>
        <source>Name one of its folders.</source>
        <translation>Geben Sie einen seiner Ordner an.</translation>
    </message>
    <message>
        <source>This interval of impact ends before it begins: measures leave it out.</source>
        <translation>Dieser Zeitraum der Auswirkung endet, bevor er beginnt: In den Kennzahlen zählt er nicht mit.</translation>
    </message>
    <message>
        <source>This interval of impact has no beginning: measures leave it out.</source>
        <translation>Dieser Zeitraum der Auswirkung hat keinen Beginn: In den Kennzahlen zählt er nicht mit.</translation>
    </message>
    <message>
        <source>This interval of impact has no end: measures leave it out.</source>
        <translation>Dieser Zeitraum der Auswirkung hat kein Ende: In den Kennzahlen zählt er nicht mit.</translation>
    </message>
    <message>
        <source>This interval of impact begins before the incident does.</source>
        <translation>Dieser Zeitraum der Auswirkung beginnt vor dem Vorfall.</translation>
    </message>
    <message>
        <source>Reversed interval of impact</source>
        <translation>Verkehrter Zeitraum der Auswirkung</translation>
    </message>
    <message>
        <source>Open interval of impact</source>
        <translation>Offener Zeitraum der Auswirkung</translation>
    </message>
    <message>
        <source>Impact before the incident</source>
        <translation>Auswirkung vor dem Vorfall</translation>
    </message>
    <message>
        <source>An interval of impact ends after it begins.</source>
        <translation>Ein Zeitraum der Auswirkung endet, nachdem er begonnen hat.</translation>
    </message>
    <message>
        <source>Of an incident that is over, every interval of impact has a beginning and an end.</source>
        <translation>Bei einem Vorfall, der vorbei ist, hat jeder Zeitraum der Auswirkung Beginn und Ende.</translation>
    </message>
    <message>
        <source>Nobody is affected before the incident began.</source>
        <translation>Niemand ist betroffen, bevor der Vorfall begann.</translation>
    </message>
    <message>
        <source>what the file holds of %1 is not what was saved</source>
        <translation>was die Datei von %1 enthält, ist nicht, was gespeichert wurde</translation>
    </message>
    <message>
        <source>Rescue what can be rescued into a new file, or open a backup.</source>
        <translation>Retten Sie in eine neue Datei, was zu retten ist, oder öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>it does not go with what the file holds (%1)</source>
        <translation>es passt nicht zu dem, was die Datei enthält (%1)</translation>
    </message>
    <message>
        <source>Open a backup, or run `nevertwice-cli rescue` on a copy of it.</source>
        <translation>Öffnen Sie eine Sicherung, oder führen Sie `nevertwice-cli rescue` mit einer Kopie der Datei aus.</translation>
    </message>
    <message>
        <source>This computer knows no time zone %1: times are shown in UTC.</source>
        <translation>Die Zeitzone %1 kennt dieser Rechner nicht: Zeiten werden in UTC gezeigt.</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>Unbekannte Zeitzone</translation>
    </message>
    <message>
        <source>The time zone is one that is known, as Europe/Berlin is.</source>
        <translation>Die Zeitzone ist eine bekannte, wie Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>There is nothing of that name.</source>
        <translation>Unter diesem Namen gibt es nichts.</translation>
    </message>
    <message>
        <source>It is not what it should be.</source>
        <translation>Es ist nicht, was es sein sollte.</translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <translation>Das geht hier nicht.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing.</source>
        <translation>Jemand anderes hat dasselbe geändert.</translation>
    </message>
    <message>
        <source>Another program holds the file.</source>
        <translation>Ein anderes Programm belegt die Datei.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The file may be read, not written.</source>
        <translation>Die Datei darf nur gelesen werden.</translation>
    </message>
    <message>
        <source>The file is no longer where it was opened.</source>
        <translation>Die Datei ist nicht mehr dort, wo sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file was made by a newer version.</source>
        <translation>Die Datei stammt von einer neueren Version.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es ist zu groß.</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>Lesen oder Schreiben ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It is not known whether the last change was saved.</source>
        <translation>Ob die letzte Änderung gespeichert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is much at once, and nobody has confirmed it.</source>
        <translation>Es ist viel auf einmal, und niemand hat es bestätigt.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This version cannot do that.</source>
        <translation>Diese Version kann das nicht.</translation>
    </message>
    <message>
        <source>Check the name, or open another file.</source>
        <translation>Den Namen prüfen oder eine andere Datei öffnen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Look at both versions and choose.</source>
        <translation>Beide Versionen ansehen und eine wählen.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Platz schaffen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Change its permissions, or work on a copy.</source>
        <translation>Die Zugriffsrechte ändern oder an einer Kopie arbeiten.</translation>
    </message>
    <message>
        <source>Put it back, or open it at its new place.</source>
        <translation>Die Datei zurücklegen oder am neuen Ort öffnen.</translation>
    </message>
    <message>
        <source>Keep the file as it is and open a backup.</source>
        <translation>Die Datei lassen, wie sie ist, und eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>Update Nevertwice, or open it for reading only.</source>
        <translation>Nevertwice aktualisieren oder die Datei nur zum Lesen öffnen.</translation>
    </message>
    <message>
        <source>Divide it into smaller parts.</source>
        <translation>Auf kleinere Teile aufteilen.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions, then try again.</source>
        <translation>Den Datenträger und die Zugriffsrechte prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Open the file again to see.</source>
        <translation>Die Datei neu öffnen, um es zu sehen.</translation>
    </message>
    <message>
        <source>Say how many are meant.</source>
        <translation>Angeben, wie viele gemeint sind.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was tried: why it failed</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, advice</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>do that</source>
        <translation>das tun</translation>
    </message>
    <message>
        <source>Cannot %1</source>
        <comment>what was tried</comment>
        <translation>Nicht möglich: %1</translation>
    </message>
</context>
<context>
    <name>FollowGroupText</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Binnen einer Woche</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Binnen 30 Tagen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Keine Priorität</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Keine Art</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Answers no cause</source>
        <translation>Antwortet auf keine Ursache</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMM yyyy</source>
        <comment>a day with its name and year</comment>
        <translation>dddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What broke, in one line?</source>
        <translation>Was ging kaputt, in einer Zeile?</translation>
    </message>
    <message>
        <source>What people noticed, where and how much. Not the cause: that may turn out to be another.</source>
        <translation>Was bemerkt wurde, wo und wie stark. Nicht die Ursache: Die stellt sich vielleicht als eine andere heraus.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What happened, in three sentences?</source>
        <translation>Was ist passiert, in drei Sätzen?</translation>
    </message>
    <message>
        <source>For somebody who was not there and reads only this. What, since when, until when, how it ended.</source>
        <translation>Für jemanden, der nicht dabei war und nur das hier liest. Was, seit wann, bis wann, wie es endete.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Who was harmed, and how much?</source>
        <translation>Wer war betroffen, und wie stark?</translation>
    </message>
    <message>
        <source>Numbers where you have them: users, requests, money, minutes. “Some users” says nothing.</source>
        <translation>Zahlen, wo es welche gibt: Nutzer, Anfragen, Geld, Minuten. „Einige Nutzer“ sagt nichts.</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>How did you find out?</source>
        <translation>Wie wurde es bemerkt?</translation>
    </message>
    <message>
        <source>An alert, a colleague, a customer? And could you have known earlier?</source>
        <translation>Ein Alarm, jemand aus dem Team, ein Kunde? Und wäre es früher zu merken gewesen?</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Why did it happen?</source>
        <translation>Warum ist es passiert?</translation>
    </message>
    <message>
        <source>Ask why of each answer again, about five times. Stop at something you can change. A person is never the last answer: why was it easy to get wrong?</source>
        <translation>Bei jeder Antwort wieder nach dem Warum fragen, etwa fünfmal. Aufhören bei etwas, das sich ändern lässt. Ein Mensch ist nie die letzte Antwort: Warum war der Fehler so leicht zu machen?</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>What ended it?</source>
        <translation>Was hat es beendet?</translation>
    </message>
    <message>
        <source>What was done, and what was tried before and did not help.</source>
        <translation>Was getan wurde, und was davor versucht wurde und nicht half.</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Was lief gut?</translation>
    </message>
    <message>
        <source>What you want to happen again next time.</source>
        <translation>Was beim nächsten Mal wieder so laufen soll.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schlecht lief</translation>
    </message>
    <message>
        <source>What went badly?</source>
        <translation>Was lief schlecht?</translation>
    </message>
    <message>
        <source>What made it longer or worse than it had to be.</source>
        <translation>Was es länger oder schlimmer machte, als es sein musste.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>What will you do, so that it never happens again?</source>
        <translation>Was ist zu tun, damit es nie wieder passiert?</translation>
    </message>
    <message>
        <source>One promise in each line: a verb, and an end that can be seen. Owner and date come on the page.</source>
        <translation>Eine Zusage in jeder Zeile: ein Verb und ein Ende, das man sehen kann. Wer verantwortlich ist und bis wann, kommt auf der Seite dazu.</translation>
    </message>
</context>
<context>
    <name>KeyTip</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>LiveKeyTexts</name>
    <message>
        <source>While it happens</source>
        <translation>Während es geschieht</translation>
    </message>
    <message>
        <source>Ask what nobody has said yet</source>
        <translation>Fragen, was noch niemand gesagt hat</translation>
    </message>
    <message>
        <source>To the checklist and back</source>
        <translation>Zur Checkliste und zurück</translation>
    </message>
    <message>
        <source>Copy what others are to be told</source>
        <translation>Kopieren, was andere erfahren sollen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Die Seite öffnen</translation>
    </message>
    <message>
        <source>Another incident that happens now</source>
        <translation>Ein anderer Vorfall, der gerade geschieht</translation>
    </message>
    <message>
        <source>Close this small window</source>
        <translation>Dieses kleine Fenster schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>LoadText</name>
    <message>
        <source>Load out of hours</source>
        <translation>Last außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>How many evenings, nights and days off incidents take from people.</source>
        <translation>Wie viele Abende, Nächte und freie Tage Vorfälle den Menschen nehmen.</translation>
    </message>
    <message>
        <source>Off until you ask for it. It is about load, never about blame: who carries too much of it is to be relieved. Only you see it, and nothing about it is stored in the workspace.</source>
        <translation>Aus, bis Sie es einschalten. Es geht um Last, nie um Schuld: Wer zu viel davon trägt, soll entlastet werden. Nur Sie sehen es, und nichts davon wird im Arbeitsbereich gespeichert.</translation>
    </message>
    <message>
        <source>in the zone of each incident</source>
        <translation>in der Zeitzone des jeweiligen Vorfalls</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>time zone</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>A person was there where they wrote an event of the timeline that somebody did, or were commander, scribe or responder when it was acknowledged, else detected, else started. Working hours: %1, %2. What lies before they begin belongs to the day before.</source>
        <comment>hours, zone</comment>
        <translation>Jemand war da, wo er oder sie ein Ereignis der Zeitachse schrieb, das ein Mensch getan hat, oder Einsatzleitung, Protokoll oder Helfer war, als der Vorfall angenommen wurde, sonst bemerkt, sonst begann. Arbeitszeit: %1, %2. Was vor ihrem Beginn liegt, gehört zum Tag davor.</translation>
    </message>
    <message>
        <source>Nobody was there out of hours in this time, as far as timelines and roles tell.</source>
        <translation>In dieser Zeit war außerhalb der Arbeitszeit niemand da, soweit Zeitachsen und Rollen es sagen.</translation>
    </message>
    <message>
        <source>It tells where somebody is to be relieved, never who is to blame.</source>
        <translation>Es sagt, wer zu entlasten ist, nie, wer schuld ist.</translation>
    </message>
    <message>
        <source>1 other person has less.</source>
        <translation>1 weitere Person hat weniger.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people have less.</source>
        <translation>
            <numerusform>%n weitere Person hat weniger.</numerusform>
            <numerusform>%n weitere Personen haben weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Evenings and nights</source>
        <translation>Abende und Nächte</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
</context>
<context>
    <name>ManualText</name>
    <message>
        <source>To begin with</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Finding and following</source>
        <translation>Finden und verfolgen</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Hinein und hinaus</translation>
    </message>
    <message>
        <source>Keeping house</source>
        <translation>Ordnung halten</translation>
    </message>
    <message>
        <source>In comments and files it is called %1. About all of them: %2.</source>
        <comment>the code of a check, the page about checks</comment>
        <translation>In Kommentaren und Dateien heißt sie %1. Über alle: %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a command</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>What each check means</source>
        <translation>Was jede Prüfung bedeutet</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>No SEV</source>
        <comment>an incident without a severity</comment>
        <translation>Kein SEV</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>%1 = %2</source>
        <comment>measure = formula</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>The second time lies before the first: one of them is wrong.</source>
        <translation>Der zweite Zeitpunkt liegt vor dem ersten: Einer von beiden stimmt nicht.</translation>
    </message>
    <message>
        <source>One of the two times is not known.</source>
        <translation>Einer der beiden Zeitpunkte ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>Zeit bis zum Bemerken</translation>
    </message>
    <message>
        <source>detected − started</source>
        <translation>bemerkt − begonnen</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Zeit bis zur Annahme</translation>
    </message>
    <message>
        <source>acknowledged − detected</source>
        <translation>angenommen − bemerkt</translation>
    </message>
    <message>
        <source>Time to mitigate</source>
        <translation>Zeit bis zur Eindämmung</translation>
    </message>
    <message>
        <source>mitigated − started</source>
        <translation>eingedämmt − begonnen</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>Zeit bis zur Behebung</translation>
    </message>
    <message>
        <source>resolved − started</source>
        <translation>behoben − begonnen</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>resolved − started, because no intervals of impact are known</source>
        <translation>behoben − begonnen, weil keine Zeiträume der Auswirkung bekannt sind</translation>
    </message>
    <message>
        <source>what the intervals of impact cover together</source>
        <translation>was die Zeiträume der Auswirkung zusammen abdecken</translation>
    </message>
    <message>
        <source>Lost to false leads</source>
        <translation>Durch falsche Fährten verloren</translation>
    </message>
    <message>
        <source>what false leads cover together, each to its end or to the next step that was none</source>
        <translation>was falsche Fährten zusammen abdecken, jede bis zu ihrem Ende oder bis zum nächsten Schritt, der keine war</translation>
    </message>
    <message>
        <source>%1 of %2 could be measured.</source>
        <translation>%1 von %2 ließen sich messen.</translation>
    </message>
    <message>
        <source>Impact until resolved</source>
        <translation>Auswirkung bis zur Behebung</translation>
    </message>
</context>
<context>
    <name>PhaseNames</name>
    <message>
        <source>Undetected</source>
        <translation>Unbemerkt</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Diagnosing</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Mitigating</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Wiederherstellung</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>%1: %2</source>
        <comment>chart, which way to look at it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Under eight incidents are no trend.</source>
        <translation>Weniger als acht Vorfälle sind kein Trend.</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Grundursache</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Other section</source>
        <translation>Anderer Abschnitt</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Our fields</source>
        <translation>Unsere Felder</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a time, a later time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schlecht lief</translation>
    </message>
    <message>
        <source>Where we got lucky</source>
        <translation>Wo wir Glück hatten</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, a role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 — page %2 of %3</source>
        <comment>incident, page, pages</comment>
        <translation>%1 – Seite %2 von %3</translation>
    </message>
</context>
<context>
    <name>PromiseText</name>
    <message>
        <source>Other or none</source>
        <comment>type of an action</comment>
        <translation>Andere oder keine</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>The incidents of this time have no actions yet.</source>
        <translation>Die Vorfälle dieses Zeitraums haben noch keine Maßnahmen.</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Actions of these incidents by type, as they stand now. Kept is done or verified, late after the due day; overdue is open after it.</source>
        <translation>Maßnahmen dieser Vorfälle nach Art, wie sie jetzt stehen. Gehalten heißt erledigt oder geprüft, verspätet heißt nach dem Fälligkeitstag; überfällig heißt danach noch offen.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>Verspätet gehalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Will not be done</source>
        <translation>Wird nicht gemacht</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>Open actions of these incidents by how long ago they were made.</source>
        <translation>Offene Maßnahmen dieser Vorfälle danach, wie lange es sie schon gibt.</translation>
    </message>
    <message>
        <source>No action of these incidents is open.</source>
        <translation>Keine Maßnahme dieser Vorfälle ist offen.</translation>
    </message>
    <message>
        <source>under a week</source>
        <translation>unter einer Woche</translation>
    </message>
    <message>
        <source>1 to 4 weeks</source>
        <translation>1 bis 4 Wochen</translation>
    </message>
    <message>
        <source>4 to 13 weeks</source>
        <translation>4 bis 13 Wochen</translation>
    </message>
    <message>
        <source>13 to 52 weeks</source>
        <translation>13 bis 52 Wochen</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>über ein Jahr</translation>
    </message>
    <message>
        <source>When they were made is known of %1.</source>
        <comment>so many of so many actions</comment>
        <translation>Bekannt ist die Entstehungszeit bei %1.</translation>
    </message>
    <message>
        <source>Time to keep</source>
        <translation>Zeit bis zur Einlösung</translation>
    </message>
    <message>
        <source>Median of closed - made for actions that are done or verified, by type.</source>
        <translation>Median von abgeschlossen − angelegt für erledigte oder geprüfte Maßnahmen, nach Art.</translation>
    </message>
    <message>
        <source>No action of these incidents is done with both its days known.</source>
        <translation>Keine erledigte Maßnahme dieser Vorfälle, bei der beide Tage bekannt sind.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>At the end of each bar: how much of the time it was available.</source>
        <translation>Am Ende jedes Balkens: wie viel der Zeit der Dienst verfügbar war.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>What %1 availability allows in %2 is %3. Down is the union of the impact of the incidents of a service, as far as it lies in this time, as if all of it were down.</source>
        <translation>Eine Verfügbarkeit von %1 erlaubt in %2 einen Ausfall von %3. Als Ausfall zählt die Vereinigung der Auswirkungen aller Vorfälle eines Dienstes, soweit sie in diesem Zeitraum liegt, als wäre jeweils der ganze Dienst ausgefallen.</translation>
    </message>
    <message>
        <source>No incident with an impact in this time names a service and says how long it was.</source>
        <translation>Kein Vorfall mit einer Auswirkung in diesem Zeitraum nennt einen Dienst und die Dauer.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Beyond the budget</source>
        <translation>Über dem Budget</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>%1 % available</source>
        <translation>%1 % verfügbar</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Workspaces (*.nevertwice)</source>
        <translation>Arbeitsbereiche (*.nevertwice)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Documents (*.md *.markdown *.mdown *.txt *.html *.htm *.xhtml *.json *.log *.csv *.tsv *.zip *.nevertwice)</source>
        <translation>Dokumente (*.md *.markdown *.mdown *.txt *.html *.htm *.xhtml *.json *.log *.csv *.tsv *.zip *.nevertwice)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source> or </source>
        <comment>between what is asked for in a search</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>a timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>a cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>an owner for its actions</source>
        <translation>Zuständigkeit für Maßnahmen</translation>
    </message>
    <message>
        <source>a summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>an impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>a root cause</source>
        <translation>Grundursache</translation>
    </message>
    <message>
        <source>a resolution</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>an attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>overdue actions</source>
        <translation>Maßnahmen im Verzug</translation>
    </message>
    <message>
        <source>started in the last day</source>
        <translation>begonnen im Lauf des letzten Tages</translation>
    </message>
    <message numerus="yes">
        <source>started in the last %n days</source>
        <translation>
            <numerusform>begonnen im Lauf des letzten Tages</numerusform>
            <numerusform>begonnen in den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>started on %1 or later</source>
        <translation>begonnen ab %1</translation>
    </message>
    <message>
        <source>started 1 day ago or earlier</source>
        <translation>begonnen vor 1 Tag oder früher</translation>
    </message>
    <message numerus="yes">
        <source>started %n days ago or earlier</source>
        <translation>
            <numerusform>begonnen vor %n Tag oder früher</numerusform>
            <numerusform>begonnen vor %n Tagen oder früher</numerusform>
        </translation>
    </message>
    <message>
        <source>started on %1 or earlier</source>
        <translation>begonnen bis %1</translation>
    </message>
    <message>
        <source>longer than %1</source>
        <translation>länger als %1</translation>
    </message>
    <message>
        <source>shorter than %1</source>
        <translation>kürzer als %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>words of which one is wanted</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between words that are searched for</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>of severity %1</source>
        <translation>mit Schweregrad %1</translation>
    </message>
    <message>
        <source>in state %1</source>
        <translation>im Status %1</translation>
    </message>
    <message>
        <source>in review state %1</source>
        <translation>mit Stand der Durchsicht %1</translation>
    </message>
    <message>
        <source>on service %1</source>
        <translation>beim Dienst %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>mit Schlagwort %1</translation>
    </message>
    <message>
        <source>with a cause like %1</source>
        <translation>mit einer Ursache wie %1</translation>
    </message>
    <message>
        <source>with an action of %1</source>
        <translation>mit einer Maßnahme von %1</translation>
    </message>
    <message>
        <source>not on service %1</source>
        <translation>nicht beim Dienst %1</translation>
    </message>
    <message>
        <source>not tagged %1</source>
        <translation>ohne Schlagwort %1</translation>
    </message>
    <message>
        <source>without a cause like %1</source>
        <translation>ohne eine Ursache wie %1</translation>
    </message>
    <message>
        <source>of kind %1</source>
        <translation>der Art %1</translation>
    </message>
    <message>
        <source>with an event of kind %1</source>
        <translation>mit einem Ereignis der Art %1</translation>
    </message>
    <message>
        <source>detected by %1</source>
        <translation>bemerkt: %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>Incidents %1</source>
        <translation>Vorfälle %1</translation>
    </message>
    <message>
        <source>“%1” is no filter, and was searched as words</source>
        <translation>„%1“ ist kein Filter und wurde als Text gesucht</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How bad: 1, 1..2</source>
        <translation>Wie schlimm: 1, 1..2</translation>
    </message>
    <message>
        <source>How far: investigating, mitigated, resolved</source>
        <translation>Wie weit: investigating, mitigated, resolved</translation>
    </message>
    <message>
        <source>Open, overdue, published, …</source>
        <translation>Offen, überfällig, veröffentlicht, …</translation>
    </message>
    <message>
        <source>When: &gt;-90d, 2026-01..2026-03</source>
        <translation>Wann: &gt;-90d, 2026-01..2026-03</translation>
    </message>
    <message>
        <source>How long the impact lasted: &gt;2h</source>
        <translation>Wie lange die Auswirkung dauerte: &gt;2h</translation>
    </message>
    <message>
        <source>What broke</source>
        <translation>Was ausfiel</translation>
    </message>
    <message>
        <source>How it was tagged</source>
        <translation>Welches Schlagwort es hat</translation>
    </message>
    <message>
        <source>Title or category of a cause</source>
        <translation>Titel oder Kategorie einer Ursache</translation>
    </message>
    <message>
        <source>Who has an action of it</source>
        <translation>Wer dazu eine Maßnahme hat</translation>
    </message>
    <message>
        <source>A drill, a near miss, an event of its timeline</source>
        <translation>Eine Übung, ein Beinaheausfall, ein Ereignis der Zeitachse</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Was aufgeschrieben ist</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>How far the postmortem is</source>
        <translation>Wie weit das Postmortem ist</translation>
    </message>
    <message>
        <source>Who noticed it first</source>
        <translation>Wer es zuerst bemerkte</translation>
    </message>
    <message>
        <source>Not what broke</source>
        <translation>Was nicht ausfiel</translation>
    </message>
    <message>
        <source>Not how it was tagged</source>
        <translation>Welches Schlagwort es nicht hat</translation>
    </message>
    <message>
        <source>No cause like this</source>
        <translation>Keine Ursache wie diese</translation>
    </message>
    <message>
        <source>on a service of team %1</source>
        <translation>bei einem Dienst des Teams %1</translation>
    </message>
    <message>
        <source>on no service of team %1</source>
        <translation>bei keinem Dienst des Teams %1</translation>
    </message>
    <message>
        <source>Who owns a service of it</source>
        <translation>Welches Team für einen seiner Dienste zuständig ist</translation>
    </message>
    <message>
        <source>Who owns no service of it</source>
        <translation>Welches Team für keinen seiner Dienste zuständig ist</translation>
    </message>
    <message>
        <source>anything</source>
        <comment>in a field</comment>
        <translation>irgendetwas</translation>
    </message>
    <message>
        <source>without %1 %2</source>
        <comment>field, values</comment>
        <translation>ohne %1 %2</translation>
    </message>
    <message>
        <source>with %1 %2</source>
        <comment>field, values</comment>
        <translation>mit %1 %2</translation>
    </message>
    <message>
        <source>%1, a field of this workspace</source>
        <translation>%1, ein Feld dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Whatever it says</source>
        <translation>Was immer darin steht</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
</context>
<context>
    <name>RowTableText</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What happened, in three sentences for somebody who was not there?</source>
        <translation>Was ist passiert, in drei Sätzen für jemanden, der nicht dabei war?</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Who could not do what, how many were they, and for how long?</source>
        <translation>Wer konnte was nicht tun, wie viele waren betroffen und wie lange?</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>What happened when, from the first change to the last repair?</source>
        <translation>Was geschah wann, von der ersten Änderung bis zur letzten Reparatur?</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>What set it off at that moment?</source>
        <translation>Was hat es in diesem Moment ausgelöst?</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>How was it noticed, and what would have noticed it sooner?</source>
        <translation>Wie wurde es bemerkt, und wodurch wäre es früher bemerkt worden?</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Grundursache</translation>
    </message>
    <message>
        <source>Why could it happen? Ask why again, until a change would prevent it.</source>
        <translation>Warum konnte es passieren? Immer wieder nach dem Warum fragen, bis eine Änderung es verhindern würde.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>What ended it, and how do you know that it is over?</source>
        <translation>Was hat es beendet, und woran ist zu erkennen, dass es vorbei ist?</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>What do you know now that you did not know before?</source>
        <translation>Was wissen wir jetzt, was wir vorher nicht wussten?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Who does what until when, so that this does not come again?</source>
        <translation>Wer tut was bis wann, damit das nicht wieder vorkommt?</translation>
    </message>
    <message>
        <source>What else should be said?</source>
        <translation>Was sollte sonst noch gesagt werden?</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <comment>day</comment>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a year and all before it</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 and before</source>
        <comment>a year</comment>
        <translation>%1 und davor</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are known, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 and later</source>
        <comment>a month</comment>
        <translation>%1 und später</translation>
    </message>
</context>
<context>
    <name>SpokenChanges</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Severity as it was written</source>
        <translation>Schweregrad, wie er geschrieben stand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Why no review is required</source>
        <translation>Warum keine Durchsicht nötig ist</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Durchsicht durch</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Votum</translation>
    </message>
    <message>
        <source>Verdict given</source>
        <translation>Votum abgegeben</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Inferred times</source>
        <translation>Erschlossene Zeiten</translation>
    </message>
    <message>
        <source>Stated length in minutes</source>
        <translation>Angegebene Dauer in Minuten</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Share of users in percent</source>
        <translation>Anteil der Nutzer in Prozent</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Zahl der Nutzer</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Times of impact</source>
        <translation>Zeiträume der Auswirkung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>How it was detected</source>
        <translation>Wie es bemerkt wurde</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Grundursache</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schlecht lief</translation>
    </message>
    <message>
        <source>Where we got lucky</source>
        <translation>Wo wir Glück hatten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Wer es sagte</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Cause it answers</source>
        <translation>Ursache, gegen die sie wirkt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Related incidents</source>
        <translation>Verwandte Vorfälle</translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation>Art der Beziehung</translation>
    </message>
    <message>
        <source>Other sections</source>
        <translation>Andere Abschnitte</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Order of the sections</source>
        <translation>Reihenfolge der Abschnitte</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es stammt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n of them</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a row</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>list, row, field</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Put in another order</source>
        <translation>Anders angeordnet</translation>
    </message>
    <message>
        <source>Time as it was written</source>
        <translation>Zeit, wie sie geschrieben wurde</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1 of users</source>
        <comment>percent</comment>
        <translation>%1 der Nutzer</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 Nutzer</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Incident without a title</source>
        <translation>Vorfall ohne Titel</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>what, number, state</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Impact: %1</source>
        <translation>Auswirkung: %1</translation>
    </message>
    <message>
        <source>Doing: %1</source>
        <translation>Derzeit: %1</translation>
    </message>
    <message>
        <source>looking for the cause</source>
        <translation>Suche nach der Ursache</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Einsatzleitung: %1</translation>
    </message>
    <message>
        <source>Since %1, for %2</source>
        <translation>Seit %1, bisher %2</translation>
    </message>
    <message>
        <source>Next update: %1</source>
        <translation>Nächste Meldung: %1</translation>
    </message>
</context>
<context>
    <name>TileText</name>
    <message>
        <source>Nothing to compare with</source>
        <translation>Kein Vergleich möglich</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 Prozentpunkte</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>an amount</comment>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>an amount</comment>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 = %2.</source>
        <comment>measure = formula</comment>
        <translation>%1 = %2.</translation>
    </message>
    <message>
        <source>Time to resolve, median</source>
        <translation>Zeit bis zur Behebung, Median</translation>
    </message>
    <message>
        <source>Time to detect, median</source>
        <translation>Zeit bis zum Bemerken, Median</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>No drill, no false alarm</source>
        <translation>Keine Übung, kein Fehlalarm</translation>
    </message>
    <message>
        <source>1 drill or false alarm left out</source>
        <translation>1 Übung oder Fehlalarm ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n drills and false alarms left out</source>
        <translation>
            <numerusform>%n Übung oder Fehlalarm ausgelassen</numerusform>
            <numerusform>%n Übungen und Fehlalarme ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents that began in this time and answer the query; drills and false alarms aside.</source>
        <translation>Vorfälle, die in diesem Zeitraum begannen und auf die die Abfrage passt; ohne Übungen und Fehlalarme.</translation>
    </message>
    <message>
        <source>%1; 90 of 100 within %2</source>
        <comment>7 of 9; ...</comment>
        <translation>%1; 90 von 100 binnen %2</translation>
    </message>
    <message>
        <source>Known of %1</source>
        <comment>none of so many</comment>
        <translation>Bekannt bei %1</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>%1 with causes</source>
        <comment>so many of so many</comment>
        <translation>%1 mit Ursachen</translation>
    </message>
    <message>
        <source>Avoidable downtime</source>
        <translation>Vermeidbare Ausfallzeit</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 Vorfall</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfällen</numerusform>
        </translation>
    </message>
    <message>
        <source>In no incident</source>
        <translation>In keinem Vorfall</translation>
    </message>
    <message>
        <source>In %1 whose impact is not known</source>
        <translation>In %1 mit unbekannter Auswirkung</translation>
    </message>
    <message>
        <source>In %1, %2 of it while an action was overdue</source>
        <translation>In %1, davon %2 bei überfälliger Maßnahme</translation>
    </message>
    <message>
        <source>Promises overdue</source>
        <translation>Überfällige Zusagen</translation>
    </message>
    <message>
        <source>%1 open, %2 kept</source>
        <comment>so many actions</comment>
        <translation>%1 offen, %2 gehalten</translation>
    </message>
    <message>
        <source>Actions of these incidents that are open after their due day.</source>
        <translation>Maßnahmen dieser Vorfälle, die nach ihrem Fälligkeitstag noch offen sind.</translation>
    </message>
    <message>
        <source>Of these incidents, now</source>
        <translation>Dieser Vorfälle, jetzt</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Incidents by severity</source>
        <translation>Vorfälle nach Schweregrad</translation>
    </message>
    <message>
        <source>Incidents that began in each part of the time, by their severity.</source>
        <translation>Vorfälle, die in jedem Abschnitt des Zeitraums begannen, nach Schweregrad.</translation>
    </message>
    <message>
        <source>No incident began in this time.</source>
        <translation>In diesem Zeitraum begann kein Vorfall.</translation>
    </message>
    <message>
        <source>Other or none</source>
        <comment>severity</comment>
        <translation>Anderer oder keiner</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Bemerken</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Eindämmen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>%1 = %2.</source>
        <comment>measure = formula</comment>
        <translation>%1 = %2.</translation>
    </message>
    <message>
        <source>How fast, over time</source>
        <translation>Wie schnell, im Lauf der Zeit</translation>
    </message>
    <message>
        <source>%1 Half of the incidents took no longer than the median.</source>
        <translation>%1 Die Hälfte der Vorfälle dauerte nicht länger als der Median.</translation>
    </message>
    <message>
        <source>Of no incident in this time both moments are known to the minute.</source>
        <translation>Bei keinem Vorfall dieses Zeitraums sind beide Zeitpunkte auf die Minute bekannt.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90 of 100 within</source>
        <translation>90 von 100 binnen</translation>
    </message>
    <message>
        <source>Equal steps upwards are equal factors, so that minutes are seen beside days.</source>
        <translation>Gleiche Schritte nach oben sind gleiche Faktoren, damit Minuten neben Tagen sichtbar sind.</translation>
    </message>
    <message>
        <source>&lt; 5
min</source>
        <translation>&lt; 5
min</translation>
    </message>
    <message>
        <source>5–15
min</source>
        <translation>5–15
min</translation>
    </message>
    <message>
        <source>15–30
min</source>
        <translation>15–30
min</translation>
    </message>
    <message>
        <source>30–60
min</source>
        <translation>30–60
min</translation>
    </message>
    <message>
        <source>1–2
h</source>
        <translation>1–2
h</translation>
    </message>
    <message>
        <source>2–4
h</source>
        <translation>2–4
h</translation>
    </message>
    <message>
        <source>4–8
h</source>
        <translation>4–8
h</translation>
    </message>
    <message>
        <source>8–24
h</source>
        <translation>8–24
h</translation>
    </message>
    <message>
        <source>≥ 1
d</source>
        <translation>≥ 1
d</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Known of %1.</source>
        <comment>so many of so many incidents</comment>
        <translation>Bekannt bei %1.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was wiederkam</translation>
    </message>
    <message>
        <source>No incident of this time names its causes, so nothing can be said.</source>
        <translation>Kein Vorfall dieses Zeitraums nennt seine Ursachen, daher lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Came before</source>
        <translation>Schon dagewesen</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Zum ersten Mal</translation>
    </message>
    <message>
        <source>Causes are named in %1.</source>
        <comment>so many of so many incidents</comment>
        <translation>Ursachen sind genannt bei %1.</translation>
    </message>
    <message>
        <source>Avoidable downtime</source>
        <translation>Vermeidbare Ausfallzeit</translation>
    </message>
    <message>
        <source>No incident of this time had a cause that an open action of another one answers.</source>
        <translation>Kein Vorfall dieses Zeitraums hatte eine Ursache, gegen die sich eine offene Maßnahme eines anderen richtet.</translation>
    </message>
    <message>
        <source>Action overdue</source>
        <translation>Maßnahme überfällig</translation>
    </message>
    <message>
        <source>Action open</source>
        <translation>Maßnahme offen</translation>
    </message>
    <message>
        <source>The impact is known of %1.</source>
        <comment>so many of so many incidents</comment>
        <translation>Die Auswirkung ist bekannt bei %1.</translation>
    </message>
    <message>
        <source>Time lost to false leads</source>
        <translation>Durch falsche Fährten verlorene Zeit</translation>
    </message>
    <message>
        <source>No timeline of this time has a false lead in it. Mark them, and their cost shows here.</source>
        <translation>Keine Zeitachse dieses Zeitraums enthält eine falsche Fährte. Sind welche markiert, zeigt sich hier, was sie gekostet haben.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>%1 could be measured.</source>
        <comment>so many of so many</comment>
        <translation>%1 ließen sich messen.</translation>
    </message>
    <message>
        <source>Who noticed it</source>
        <translation>Wer es bemerkt hat</translation>
    </message>
    <message>
        <source>By the way of detection: an alert, a colleague and chance are us; customers and partners are others.</source>
        <translation>Nach der Art der Erkennung: Alarm, Kollegen und Zufall zählen als wir, Kunden und Partner als andere.</translation>
    </message>
    <message>
        <source>Customers, partners</source>
        <translation>Kunden, Partner</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>When it happens</source>
        <translation>Wann es passiert</translation>
    </message>
    <message>
        <source>Incidents by the hour and weekday in which they began, each in its own time zone.</source>
        <translation>Vorfälle nach Stunde und Wochentag ihres Beginns, jeder in seiner eigenen Zeitzone.</translation>
    </message>
    <message>
        <source>Of no incident in this time it is known to the minute when it began.</source>
        <translation>Bei keinem Vorfall dieses Zeitraums ist der Beginn auf die Minute bekannt.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>%1:00 to %2:00</source>
        <comment>hours</comment>
        <translation>%1:00 bis %2:00</translation>
    </message>
    <message>
        <source>How long it took until it was noticed.</source>
        <translation>Wie lange es dauerte, bis es bemerkt wurde.</translation>
    </message>
    <message>
        <source>How long it took until somebody worked on it.</source>
        <translation>Wie lange es dauerte, bis jemand daran arbeitete.</translation>
    </message>
    <message>
        <source>How long it took until nobody was harmed any more.</source>
        <translation>Wie lange es dauerte, bis niemand mehr betroffen war.</translation>
    </message>
    <message>
        <source>How long it took until all was well again.</source>
        <translation>Wie lange es dauerte, bis alles wieder gut war.</translation>
    </message>
    <message>
        <source>Incidents with a cause that came before.</source>
        <translation>Vorfälle mit einer Ursache, die es schon gab.</translation>
    </message>
    <message>
        <source>Impact while a promise against the cause was open.</source>
        <translation>Auswirkung, während eine Zusage gegen die Ursache offen war.</translation>
    </message>
    <message>
        <source>Time spent on what turned out not to be it.</source>
        <translation>Zeit für das, was es dann doch nicht war.</translation>
    </message>
</context>
<context>
    <name>TimelineDrawing</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day in a drawing, with its year</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in a drawing where there is little room</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>about this time</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>how long a false lead took</comment>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>events at the same place</comment>
        <translation>+%1 weitere</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>events left of the window</comment>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>events right of the window</comment>
        <translation>%1 danach</translation>
    </message>
    <message>
        <source>1 event without a time</source>
        <translation>1 Ereignis ohne Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n events without a time</source>
        <translation>
            <numerusform>%n Ereignis ohne Zeit</numerusform>
            <numerusform>%n Ereignisse ohne Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>By the clock: no day is known</source>
        <translation>Nur nach der Uhr: Kein Tag ist bekannt</translation>
    </message>
</context>
<context>
    <name>TimelineFixes</name>
    <message>
        <source>Put in the order of time</source>
        <translation>Zeitlich ordnen</translation>
    </message>
    <message>
        <source>Move to the day of the incident</source>
        <translation>Auf den Tag des Vorfalls verschieben</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>the letter O read as a zero</source>
        <translation>der Buchstabe O als Null gelesen</translation>
    </message>
    <message>
        <source>read as a time, not as a day</source>
        <translation>als Uhrzeit gelesen, nicht als Tag</translation>
    </message>
    <message>
        <source>day and month could be the other way round</source>
        <translation>Tag und Monat könnten vertauscht sein</translation>
    </message>
    <message>
        <source>the year has two digits</source>
        <translation>das Jahr hat nur zwei Ziffern</translation>
    </message>
    <message>
        <source>that day has another weekday</source>
        <translation>dieser Tag hat einen anderen Wochentag</translation>
    </message>
    <message>
        <source>past midnight</source>
        <translation>nach Mitternacht</translation>
    </message>
    <message>
        <source>taken for the afternoon</source>
        <translation>als Nachmittag verstanden</translation>
    </message>
    <message>
        <source>several zones have these letters</source>
        <translation>mehrere Zonen haben dieses Kürzel</translation>
    </message>
    <message>
        <source>this zone is not in use at that time of the year</source>
        <translation>diese Zone gilt zu dieser Jahreszeit nicht</translation>
    </message>
    <message>
        <source>clocks went forward: this hour was skipped</source>
        <translation>Uhren wurden vorgestellt: Diese Stunde gab es nicht</translation>
    </message>
    <message>
        <source>clocks went back: this hour came twice, the first is taken</source>
        <translation>Uhren wurden zurückgestellt: Diese Stunde gab es zweimal, gemeint ist die erste</translation>
    </message>
    <message>
        <source>%1, the day is not known</source>
        <translation>%1, der Tag ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a time, a later time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, what was guessed</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>UsualSteps</name>
    <message>
        <source>Say who leads and who writes down</source>
        <translation>Sagen, wer leitet und wer mitschreibt</translation>
    </message>
    <message>
        <source>Open one place where everybody talks</source>
        <translation>Einen Ort öffnen, an dem alle reden</translation>
    </message>
    <message>
        <source>Look at what was changed last</source>
        <translation>Ansehen, was zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>Tell customer support and the status page</source>
        <translation>Kundendienst und Statusseite Bescheid geben</translation>
    </message>
    <message>
        <source>Save logs and graphs before they are gone</source>
        <translation>Protokolle und Kurven sichern, bevor sie weg sind</translation>
    </message>
    <message>
        <source>Tell whoever answers for the business</source>
        <translation>Wer für das Geschäft verantwortlich ist, erfährt davon</translation>
    </message>
</context>
<context>
    <name>nevertwice::ActionForm</name>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>What will be done, and how one sees that it is</source>
        <translation>Was getan wird und woran man es erkennt</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>next friday, +2w</source>
        <translation>nächsten Freitag, in 2 Wochen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Wirkt gegen</translation>
    </message>
    <message>
        <source>Why will it not be done?</source>
        <translation>Warum wird sie nicht gemacht?</translation>
    </message>
    <message>
        <source>Ticket or page</source>
        <translation>Ticket oder Seite</translation>
    </message>
    <message>
        <source>How we know that it works</source>
        <translation>Woran wir merken, dass es wirkt</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>No cause</source>
        <translation>Keine Ursache</translation>
    </message>
    <message>
        <source>Make a ticket…</source>
        <translation>Ticket anlegen…</translation>
    </message>
</context>
<context>
    <name>nevertwice::ActionItemModel</name>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Delete action</source>
        <translation>Maßnahme löschen</translation>
    </message>
    <message>
        <source>Order of actions</source>
        <translation>Reihenfolge der Maßnahmen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Wirkt gegen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand verantwortlich</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Abgeschlossen %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Kein Termin</translation>
    </message>
    <message>
        <source>answers %1</source>
        <comment>a cause</comment>
        <translation>wirkt gegen %1</translation>
    </message>
    <message>
        <source>Due %1, proposed</source>
        <translation>Fällig %1, vorgeschlagen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Look again %1</source>
        <translation>Wiedervorlage %1</translation>
    </message>
    <message>
        <source>Delete actions</source>
        <translation>Maßnahmen löschen</translation>
    </message>
</context>
<context>
    <name>nevertwice::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>nevertwice::ActionsEditor</name>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Add an action: what keeps this from happening again?</source>
        <translation>Eine Maßnahme hinzufügen: Was verhindert, dass das wieder passiert?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Make a ticket…</source>
        <translation>&amp;Ticket anlegen…</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Stand</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>In einer &amp;Woche</translation>
    </message>
    <message>
        <source>In &amp;two weeks</source>
        <translation>In &amp;zwei Wochen</translation>
    </message>
    <message>
        <source>In a &amp;month</source>
        <translation>In einem &amp;Monat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>nevertwice::ActionsPage</name>
    <message>
        <source>Actions of all incidents</source>
        <translation>Maßnahmen aller Vorfälle</translation>
    </message>
    <message>
        <source>Nothing was promised yet</source>
        <translation>Noch nichts zugesagt</translation>
    </message>
    <message>
        <source>An action is what someone will do so that this does not happen again. Add one on the page of an incident; all of them are followed here.</source>
        <translation>Eine Maßnahme ist das, was jemand tut, damit dies nicht wieder passiert. Hinzufügen lässt sie sich auf der Seite eines Vorfalls; hier werden alle verfolgt.</translation>
    </message>
    <message>
        <source>No action holds these words</source>
        <translation>Keine Maßnahme enthält diese Wörter</translation>
    </message>
    <message>
        <source>Other words, or All, may find it.</source>
        <translation>Andere Wörter, oder „Alle“, finden sie vielleicht.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>Every promise with a date is kept or still has time.</source>
        <translation>Jede Zusage mit einem Termin ist gehalten oder hat noch Zeit.</translation>
    </message>
    <message>
        <source>No such action</source>
        <translation>Keine solche Maßnahme</translation>
    </message>
    <message>
        <source>All shows every one of them.</source>
        <translation>„Alle“ zeigt jede von ihnen.</translation>
    </message>
    <message>
        <source>No action of such incidents</source>
        <translation>Keine Maßnahme solcher Vorfälle</translation>
    </message>
    <message>
        <source>Another filter, or none, may find some.</source>
        <translation>Mit einem anderen Filter, oder ohne, finden sich vielleicht welche.</translation>
    </message>
    <message>
        <source>Nothing to look at again</source>
        <translation>Keine Wiedervorlage</translation>
    </message>
    <message>
        <source>No cause of a closed action came back.</source>
        <translation>Keine Ursache einer abgeschlossenen Maßnahme kam wieder.</translation>
    </message>
</context>
<context>
    <name>nevertwice::Attacher</name>
    <message>
        <source>attach %1</source>
        <translation>%1 anhängen</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>Pack a folder into one file first.</source>
        <translation>Einen Ordner erst in eine einzige Datei packen.</translation>
    </message>
    <message>
        <source>the picture cannot be read</source>
        <translation>das Bild lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Save it as a file first.</source>
        <translation>Das Bild erst als Datei speichern.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>the incident is not open any more</source>
        <translation>der Vorfall ist nicht mehr geöffnet</translation>
    </message>
    <message>
        <source>Open it and paste again.</source>
        <translation>Ihn öffnen und noch einmal einfügen.</translation>
    </message>
</context>
<context>
    <name>nevertwice::AttachmentCopies</name>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Anhang speichern</translation>
    </message>
    <message>
        <source>&amp;Open the attachment</source>
        <translation>Anhang ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save the attachment as…</source>
        <translation>Anhang &amp;speichern unter …</translation>
    </message>
    <message>
        <source>save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>its content is not what its name says</source>
        <translation>der Inhalt ist nicht, was der Name sagt</translation>
    </message>
    <message>
        <source>Save it, and open it with care.</source>
        <translation>Speichern Sie ihn und öffnen Sie ihn mit Vorsicht.</translation>
    </message>
    <message>
        <source>no program for it can be started</source>
        <translation>kein Programm dafür lässt sich starten</translation>
    </message>
    <message>
        <source>Save it, and open it from there.</source>
        <translation>Speichern Sie ihn und öffnen Sie ihn von dort.</translation>
    </message>
</context>
<context>
    <name>nevertwice::BoardColumn</name>
    <message>
        <source>%1, 1 action</source>
        <comment>a column</comment>
        <translation>%1, 1 Maßnahme</translation>
    </message>
    <message>
        <source>%1, %2 actions</source>
        <comment>a column</comment>
        <translation>%1, %2 Maßnahmen</translation>
    </message>
    <message>
        <source>Not shown now; cards can be moved here</source>
        <translation>Jetzt nicht gezeigt; Karten lassen sich hierher bewegen</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Keine Karte</translation>
    </message>
</context>
<context>
    <name>nevertwice::BulkBar</name>
    <message>
        <source>%1 incidents are in the trash.</source>
        <translation>%1 Vorfälle liegen im Papierkorb.</translation>
    </message>
    <message>
        <source>%1 incidents are back.</source>
        <translation>%1 Vorfälle sind wieder da.</translation>
    </message>
    <message>
        <source>That is so already: nothing was changed.</source>
        <translation>Das ist schon so: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The action is changed.</source>
        <translation>Die Maßnahme ist geändert.</translation>
    </message>
    <message>
        <source>%1 actions are changed.</source>
        <translation>%1 Maßnahmen sind geändert.</translation>
    </message>
    <message>
        <source>The incident is changed.</source>
        <translation>Der Vorfall ist geändert.</translation>
    </message>
    <message>
        <source>%1 incidents are changed.</source>
        <translation>%1 Vorfälle sind geändert.</translation>
    </message>
    <message>
        <source>Move %1 incidents to the trash?</source>
        <translation>%1 Vorfälle in den Papierkorb legen?</translation>
    </message>
    <message>
        <source>Move all %1</source>
        <translation>Alle %1 in den Papierkorb</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 actions are promised.</source>
        <translation>%1 Maßnahmen sind zugesagt.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <comment>an incident</comment>
        <translation>%1 ist im Papierkorb.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <comment>an incident</comment>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <comment>an incident</comment>
        <translation>%1 in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move %1 incidents to the trash</source>
        <translation>%1 Vorfälle in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <comment>an incident</comment>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1 incidents</source>
        <translation>%1 Vorfälle wiederherstellen</translation>
    </message>
    <message>
        <source>Change the action</source>
        <translation>Maßnahme ändern</translation>
    </message>
    <message>
        <source>Change %1 actions</source>
        <translation>%1 Maßnahmen ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>an incident</comment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change %1 incidents</source>
        <translation>%1 Vorfälle ändern</translation>
    </message>
</context>
<context>
    <name>nevertwice::BulkMenu</name>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>Schwere&amp;grad</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ohne</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>&amp;Add a tag</source>
        <translation>Schlagwort &amp;hinzufügen</translation>
    </message>
    <message>
        <source>New tag, then Enter</source>
        <translation>Neues Schlagwort, dann Enter</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Remove a &amp;tag</source>
        <translation>Schlagwort en&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Postmortem</source>
        <translation>Postmorte&amp;m</translation>
    </message>
</context>
<context>
    <name>nevertwice::CatalogueDelegate</name>
    <message>
        <source>Title of the cause</source>
        <translation>Titel der Ursache</translation>
    </message>
</context>
<context>
    <name>nevertwice::CatalogueMenu</name>
    <message numerus="yes">
        <source>%n causes</source>
        <translation>
            <numerusform>%n Ursache</numerusform>
            <numerusform>%n Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %n causes…</source>
        <translation>
            <numerusform>%n Ursache &amp;zusammenführen…</numerusform>
            <numerusform>%n Ursachen &amp;zusammenführen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::CatalogueModel</name>
    <message>
        <source>Incidents in each of the last 24 months</source>
        <translation>Vorfälle in jedem der letzten 24 Monate</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 Monate</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Untitled cause</source>
        <translation>Ursache ohne Titel</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 Vorfall</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>%1 of impact</source>
        <translation>Auswirkung %1</translation>
    </message>
    <message>
        <source>1 promise open</source>
        <translation>1 Zusage offen</translation>
    </message>
    <message numerus="yes">
        <source>%n promises open</source>
        <translation>
            <numerusform>%n Zusage offen</numerusform>
            <numerusform>%n Zusagen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
</context>
<context>
    <name>nevertwice::CatalogueTable</name>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
</context>
<context>
    <name>nevertwice::CauseBar</name>
    <message>
        <source>1 incident is changed.</source>
        <translation>1 Vorfall ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents are changed.</source>
        <translation>
            <numerusform>%n Vorfall ist geändert.</numerusform>
            <numerusform>%n Vorfälle sind geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cause “%1” is changed.</source>
        <translation>Die Ursache „%1“ ist geändert.</translation>
    </message>
    <message>
        <source>“%1” is merged. %2</source>
        <comment>a cause, how many incidents are changed</comment>
        <translation>„%1“ ist zusammengeführt. %2</translation>
    </message>
    <message>
        <source>“%1” is linked. %2</source>
        <comment>a cause, how many incidents are changed</comment>
        <translation>„%1“ ist verknüpft. %2</translation>
    </message>
    <message>
        <source>“%1” is unlinked. %2</source>
        <comment>a cause, how many incidents are changed</comment>
        <translation>„%1“ ist nicht mehr verknüpft. %2</translation>
    </message>
    <message>
        <source>This is not proposed again.</source>
        <translation>Das wird nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken back. 1 incident or cause that was changed since stays as it is.</source>
        <translation>Zurückgenommen. 1 Eintrag (Vorfall oder Ursache), der seitdem geändert wurde, bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back. %n incidents or causes that were changed since stay as they are.</source>
        <translation>
            <numerusform>Zurückgenommen. %n Eintrag (Vorfall oder Ursache), der seitdem geändert wurde, bleibt, wie er ist.</numerusform>
            <numerusform>Zurückgenommen. %n Einträge (Vorfälle oder Ursachen), die seitdem geändert wurden, bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” has incidents of its own now. %2</source>
        <comment>a new cause, how many incidents are changed</comment>
        <translation>„%1“ hat jetzt eigene Vorfälle. %2</translation>
    </message>
    <message>
        <source>“%1” has another role now. %2</source>
        <comment>a cause, how many incidents are changed</comment>
        <translation>„%1“ hat jetzt eine andere Rolle. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n causes are changed.</source>
        <translation>
            <numerusform>%n Ursache wurde geändert.</numerusform>
            <numerusform>%n Ursachen wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the one before</source>
        <translation>Das davor zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n causes are merged into another. %1</source>
        <comment>how many incidents are changed</comment>
        <translation>
            <numerusform>%n Ursache ist in einer anderen aufgegangen. %1</numerusform>
            <numerusform>%n Ursachen sind in einer anderen aufgegangen. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::CauseItemModel</name>
    <message>
        <source>Also in 1 other</source>
        <translation>Auch in 1 anderen</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n others</source>
        <translation>
            <numerusform>Auch in %n anderen</numerusform>
            <numerusform>Auch in %n anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>In 1 incident</source>
        <translation>In 1 Vorfall</translation>
    </message>
    <message numerus="yes">
        <source>In %n incidents</source>
        <translation>
            <numerusform>In %n Vorfall</numerusform>
            <numerusform>In %n Vorfällen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::CausePage</name>
    <message>
        <source>avoidable</source>
        <translation>vermeidbar</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>A cause</source>
        <translation>Eine Ursache</translation>
    </message>
    <message>
        <source>‹ All causes</source>
        <translation>‹ Alle Ursachen</translation>
    </message>
    <message>
        <source>Title of the cause</source>
        <translation>Titel der Ursache</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>No other cause</source>
        <translation>Keine andere Ursache</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Choose a cause that is the same</source>
        <translation>Dieselbe Ursache auswählen</translation>
    </message>
    <message>
        <source>Each bar is an incident, as high as it lasted long. A cross: a promise against one of its causes was open when it began.</source>
        <translation>Jeder Balken ist ein Vorfall: je länger er dauerte, desto höher. Ein Kreuz heißt: Als er begann, war eine Zusage gegen eine seiner Ursachen offen.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Incidents with this cause</source>
        <translation>Vorfälle mit dieser Ursache</translation>
    </message>
    <message>
        <source>Promised against it</source>
        <translation>Dagegen zugesagt</translation>
    </message>
    <message>
        <source>Nothing was promised yet. An action answers a cause where it names it, or where it names none and the cause is the root of its incident.</source>
        <translation>Noch nichts zugesagt. Eine Maßnahme wirkt gegen eine Ursache, wenn sie sie nennt, oder wenn sie keine nennt und die Ursache die Grundursache ihres Vorfalls ist.</translation>
    </message>
    <message>
        <source>Under it: %1</source>
        <translation>Untergeordnet: %1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>incidents, 1 of them a repeat</source>
        <translation>Vorfälle, davon 1 Wiederholung</translation>
    </message>
    <message numerus="yes">
        <source>incidents, %n of them repeats</source>
        <translation>
            <numerusform>Vorfälle, davon %n Wiederholung</numerusform>
            <numerusform>Vorfälle, davon %n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A repeat has a cause, or its ancestor, that an earlier incident had. Drills, false alarms and what it only delayed are listed below and not counted.</source>
        <translation>Bei einer Wiederholung kam die Ursache oder eine ihr übergeordnete schon in einem früheren Vorfall vor. Übungen, Fehlalarme und Vorfälle, die sie nur verzögert hat, stehen unten und zählen nicht mit.</translation>
    </message>
    <message>
        <source>of impact, %1 of %2 known</source>
        <translation>Auswirkung, %1 von %2 bekannt</translation>
    </message>
    <message>
        <source>The impact durations of its incidents together.</source>
        <translation>Die Dauer der Auswirkung ihrer Vorfälle zusammen.</translation>
    </message>
    <message>
        <source>of it avoidable</source>
        <translation>davon vermeidbar</translation>
    </message>
    <message>
        <source>The impact of those incidents that began while a promise against one of their causes was open.</source>
        <translation>Die Auswirkung der Vorfälle, die begannen, als eine Zusage gegen eine ihrer Ursachen offen war.</translation>
    </message>
    <message>
        <source>between them, median; %1 of %2, no trend</source>
        <translation>dazwischen, Median; %1 von %2, kein Trend</translation>
    </message>
    <message>
        <source>between them, median; %1 of %2</source>
        <translation>dazwischen, Median; %1 von %2</translation>
    </message>
    <message>
        <source>The next start less the resolution before it; overlaps count as nothing.</source>
        <translation>Der nächste Beginn minus die Behebung davor; Überschneidungen zählen als null.</translation>
    </message>
    <message>
        <source>promises open</source>
        <translation>Zusagen offen</translation>
    </message>
    <message>
        <source>promises open, %1 overdue</source>
        <translation>Zusagen offen, %1 überfällig</translation>
    </message>
    <message>
        <source>Actions that answer it and are not closed; those that name no cause answer the root causes of their incident.</source>
        <translation>Maßnahmen, die gegen sie wirken und nicht abgeschlossen sind; nennt eine keine Ursache, wirkt sie gegen die Grundursachen ihres Vorfalls.</translation>
    </message>
    <message>
        <source>Link an incident</source>
        <translation>Vorfall verknüpfen</translation>
    </message>
    <message>
        <source>Ref or words of another incident</source>
        <translation>Kürzel oder Wörter eines Vorfalls</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abspalten</translation>
    </message>
    <message>
        <source>Compare on one scale</source>
        <translation>Auf einer Skala vergleichen</translation>
    </message>
    <message>
        <source>Choose incidents below first</source>
        <translation>Zuerst unten Vorfälle wählen</translation>
    </message>
    <message>
        <source>Cause of the chosen one</source>
        <translation>Ursache des gewählten</translation>
    </message>
    <message numerus="yes">
        <source>Cause of the %n chosen</source>
        <translation>
            <numerusform>Ursache des %n gewählten</numerusform>
            <numerusform>Ursache der %n gewählten</numerusform>
        </translation>
    </message>
    <message>
        <source>Role in the chosen incidents</source>
        <translation>Rolle in den gewählten Vorfällen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Several roles</source>
        <translation>Mehrere Rollen</translation>
    </message>
</context>
<context>
    <name>nevertwice::CausePicker</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Add a cause</source>
        <translation>Ursache hinzufügen</translation>
    </message>
    <message>
        <source>New cause “%1”</source>
        <translation>Neue Ursache „%1“</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Category of a cause</source>
        <translation>Kategorie einer Ursache</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role of a cause</source>
        <translation>Rolle einer Ursache</translation>
    </message>
    <message>
        <source>Removing a cause</source>
        <translation>Entfernen einer Ursache</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>nevertwice::CauseStrip</name>
    <message>
        <source>a promise against it was open</source>
        <translation>eine Zusage dagegen war offen</translation>
    </message>
    <message>
        <source>Its incidents over time: %1</source>
        <translation>Ihre Vorfälle im Lauf der Zeit: %1</translation>
    </message>
</context>
<context>
    <name>nevertwice::CausesPage</name>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Search causes</source>
        <translation>Ursachen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>1 proposal</source>
        <translation>1 Vorschlag</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Show 1 proposal</source>
        <translation>1 Vorschlag anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n proposals</source>
        <translation>
            <numerusform>%n Vorschlag anzeigen</numerusform>
            <numerusform>%n Vorschläge anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cause</source>
        <translation>1 Ursache</translation>
    </message>
    <message numerus="yes">
        <source>%n causes</source>
        <translation>
            <numerusform>%n Ursache</numerusform>
            <numerusform>%n Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many fit, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No cause yet</source>
        <translation>Noch keine Ursache</translation>
    </message>
    <message>
        <source>Name a cause in the facts of an incident. The second one with the same cause shows here what came back, how often and for how long.</source>
        <translation>In den Fakten eines Vorfalls eine Ursache nennen. Ab dem zweiten mit derselben Ursache zeigt sich hier, was wiederkam, wie oft und wie lange.</translation>
    </message>
    <message>
        <source>No cause fits</source>
        <translation>Keine Ursache passt</translation>
    </message>
    <message>
        <source>Search for fewer words.</source>
        <translation>Nach weniger Wörtern suchen.</translation>
    </message>
    <message>
        <source>Merge causes</source>
        <translation>Ursachen zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Which of these %n causes stays?</source>
        <translation>
            <numerusform>Welche dieser %n Ursache bleibt?</numerusform>
            <numerusform>Welche dieser %n Ursachen bleibt?</numerusform>
        </translation>
    </message>
    <message>
        <source>The incidents, the promises and the causes under the others become its own.</source>
        <translation>Die Vorfälle, die Zusagen und die Ursachen unter den anderen gehören dann zu ihr.</translation>
    </message>
</context>
<context>
    <name>nevertwice::CellDelegate</name>
    <message>
        <source>change the time</source>
        <translation>die Zeit ändern</translation>
    </message>
</context>
<context>
    <name>nevertwice::ChangesView</name>
    <message>
        <source>Nothing that could be read differs.</source>
        <translation>Es gibt keinen lesbaren Unterschied.</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… und mehr</translation>
    </message>
</context>
<context>
    <name>nevertwice::ChartCard</name>
    <message>
        <source>Under eight incidents are no trend: read them rather than the bars.</source>
        <translation>Weniger als acht Vorfälle ergeben keinen Trend: lieber sie selbst lesen als die Balken.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>Dieses Diagramm kopieren oder speichern</translation>
    </message>
    <message>
        <source>%1: %2, shown</source>
        <comment>chart, variant</comment>
        <translation>%1: %2, angezeigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chart, variant</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Copy or save %1</source>
        <translation>%1 kopieren oder speichern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chart, category</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>Als S&amp;VG speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>Save the numbers as C&amp;SV…</source>
        <translation>Die Zahlen als &amp;CSV speichern…</translation>
    </message>
</context>
<context>
    <name>nevertwice::ChartView</name>
    <message>
        <source>%1: %2</source>
        <comment>chart, which way to look at it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number, how many incidents are behind it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 Vorfall</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>chart, category, series</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>nevertwice::CheckSettings</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <translation>Üblich (%1)</translation>
    </message>
    <message>
        <source>Not looked for</source>
        <translation>Nicht gesucht</translation>
    </message>
    <message>
        <source>Nothing is published while a check finds an error</source>
        <translation>Nichts wird veröffentlicht, solange eine Prüfung einen Fehler findet</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortwahl</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>checks that know what came before</comment>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Level of “%1”</source>
        <translation>Stufe von „%1“</translation>
    </message>
    <message>
        <source>%1: the name of this check on the command line and in documents</source>
        <translation>%1: der Name dieser Prüfung auf der Befehlszeile und in Dokumenten</translation>
    </message>
</context>
<context>
    <name>nevertwice::ChecklistSettings</name>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Whose checklist</source>
        <translation>Wessen Checkliste</translation>
    </message>
    <message>
        <source>One step a line</source>
        <translation>Je Zeile ein Schritt</translation>
    </message>
    <message>
        <source>Add a checklist for a service</source>
        <translation>Checkliste für einen Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Steps of the checklist of %1</source>
        <translation>Schritte der Checkliste von %1</translation>
    </message>
    <message>
        <source>1 line was too long or one too many and is cut or left out.</source>
        <translation>1 Zeile war zu lang oder eine zu viel und ist gekürzt oder weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were too long or too many and are cut or left out.</source>
        <translation>
            <numerusform>%n Zeile war zu lang oder zu viel und ist gekürzt oder weggelassen.</numerusform>
            <numerusform>%n Zeilen waren zu lang oder zu viele und sind gekürzt oder weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::ChecklistView</name>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Checklist: %1 of %2 done</source>
        <translation>Checkliste: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, who</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ticking it adds a line to the timeline</source>
        <translation>Beim Abhaken kommt eine Zeile in die Zeitachse</translation>
    </message>
</context>
<context>
    <name>nevertwice::ChecksPanel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1  (Ctrl+.)</source>
        <translation>%1  (Strg+.)</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Tipp</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Tipp</numerusform>
            <numerusform>%n Tipps</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>No check has anything to say about this incident.</source>
        <translation>Keine Prüfung hat an diesem Vorfall etwas anzumerken.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>the level, the kind, the sentence</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 Control and full stop: %2</source>
        <translation>%1 Strg und Punkt: %2</translation>
    </message>
    <message>
        <source>Errors  %1</source>
        <translation>Fehler  %1</translation>
    </message>
    <message>
        <source>Warnings  %1</source>
        <translation>Warnungen  %1</translation>
    </message>
    <message>
        <source>Hints  %1</source>
        <translation>Tipps  %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Hinweise</translation>
    </message>
    <message>
        <source>Enter shows the words, F applies the fix, W says why it matters.</source>
        <translation>Enter zeigt die Wörter, F wendet die Korrektur an, W sagt, warum es wichtig ist.</translation>
    </message>
    <message>
        <source>&amp;Show the words</source>
        <translation>Wörter &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Why it matters</source>
        <translation>&amp;Warum es wichtig ist</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n fixes</source>
        <translation>
            <numerusform>%n Korrektur &amp;anwenden</numerusform>
            <numerusform>%n Korrekturen &amp;anwenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::ChoiceField</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Wie es geschrieben wurde</translation>
    </message>
</context>
<context>
    <name>nevertwice::ChoiceList</name>
    <message>
        <source>%1: %2</source>
        <comment>name, description</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nevertwice::ClassificationGroup</name>
    <message>
        <source>Classification</source>
        <translation>Einordnung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Written as “%1”</source>
        <translation>Geschrieben als „%1“</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
</context>
<context>
    <name>nevertwice::ComparisonView</name>
    <message>
        <source>Incidents on one scale</source>
        <translation>Vorfälle auf einer Skala</translation>
    </message>
    <message>
        <source>%1, began %2</source>
        <comment>incident, when</comment>
        <translation>%1, begann %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>incident, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: a false lead, %2 lost, after %3</source>
        <comment>incident, how long, how long after the start</comment>
        <translation>%1: eine falsche Fährte, %2 verloren, nach %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>phase, how long</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>nevertwice::ComparisonWindow</name>
    <message>
        <source>To scale</source>
        <translation>Maßstäblich</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Copy or save this comparison</source>
        <translation>Diesen Vergleich kopieren oder speichern</translation>
    </message>
    <message>
        <source>%1 — Nevertwice</source>
        <comment>what a window shows</comment>
        <translation>%1 — Nevertwice</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <comment>a scale</comment>
        <translation>%1, angezeigt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;words as Markdown</source>
        <translation>&amp;Text als Markdown kopieren</translation>
    </message>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>Als S&amp;VG speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Als &amp;Markdown speichern…</translation>
    </message>
</context>
<context>
    <name>nevertwice::ContentsList</name>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a page, words on it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nevertwice::CopyBar</name>
    <message>
        <source>How far the copy is</source>
        <translation>Wie weit die Kopie ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give up the copy</source>
        <translation>Die Kopie aufgeben</translation>
    </message>
    <message>
        <source>Saving a copy as %1…</source>
        <translation>Kopie wird als %1 gespeichert…</translation>
    </message>
    <message>
        <source>Checking the copy %1…</source>
        <translation>Die Kopie %1 wird geprüft…</translation>
    </message>
</context>
<context>
    <name>nevertwice::CoverageModel</name>
    <message>
        <source>Untitled cause</source>
        <translation>Ursache ohne Titel</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1.%2  %3</source>
        <comment>incident, number, title of an action</comment>
        <translation>%1.%2  %3</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>number of actions</comment>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>number of actions</comment>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 open, %2 done</source>
        <comment>numbers of actions</comment>
        <translation>%1 offen, %2 erledigt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>cause, type of action, how many</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>nothing was promised</source>
        <translation>nichts zugesagt</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
</context>
<context>
    <name>nevertwice::CoveragePage</name>
    <message>
        <source>Coverage of causes</source>
        <translation>Abdeckung der Ursachen</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Maßnahmen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Causes and what was promised against them</source>
        <translation>Ursachen und was gegen sie zugesagt wurde</translation>
    </message>
    <message>
        <source>&amp;Promise something…</source>
        <translation>Etwas &amp;zusagen…</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a list, how long it is</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Postmortems</source>
        <translation>Postmortems</translation>
    </message>
    <message>
        <source>No holes</source>
        <translation>Keine Lücken</translation>
    </message>
    <message>
        <source>1 hole</source>
        <translation>1 Lücke</translation>
    </message>
    <message numerus="yes">
        <source>%n holes</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No cause has brought about an incident yet</source>
        <translation>Noch keine Ursache hat zu einem Vorfall geführt</translation>
    </message>
    <message>
        <source>Name the causes of an incident on its page. What was promised against each of them, and what nobody promised yet, is seen here.</source>
        <translation>Die Ursachen eines Vorfalls auf seiner Seite nennen. Was gegen jede von ihnen zugesagt wurde und was noch niemand zugesagt hat, ist dann hier zu sehen.</translation>
    </message>
    <message>
        <source>No postmortem is owed</source>
        <translation>Kein Postmortem steht aus</translation>
    </message>
    <message>
        <source>Each incident that is over has one that is published, on its way, or not required. By when one is due is set for each severity in the settings of the workspace.</source>
        <translation>Zu jedem Vorfall, der vorbei ist, ist eines veröffentlicht, in Arbeit oder nicht nötig. Bis wann eines fällig ist, legen die Einstellungen des Arbeitsbereichs für jeden Schweregrad fest.</translation>
    </message>
    <message>
        <source>%1, and 1 action of another type</source>
        <translation>%1, dazu 1 Maßnahme anderer Art</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n actions of other types</source>
        <translation>
            <numerusform>%1, dazu %n Maßnahme anderer Art</numerusform>
            <numerusform>%1, dazu %n Maßnahmen anderer Art</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody promised anything against “%2”</source>
        <comment>type of action, cause</comment>
        <translation>%1: Gegen „%2“ hat niemand etwas zugesagt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>type of action, cause</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the causes: %1</source>
        <translation>Die Ursachen zeigen: %1</translation>
    </message>
    <message>
        <source>Show the postmortems: %1</source>
        <translation>Die Postmortems zeigen: %1</translation>
    </message>
    <message>
        <source>Only some, such as team:payments</source>
        <translation>Nur manche, etwa team:payments</translation>
    </message>
    <message>
        <source>Only causes of incidents that answer this query</source>
        <translation>Nur Ursachen von Vorfällen, auf die diese Abfrage passt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>No cause of such incidents</source>
        <translation>Keine Ursache solcher Vorfälle</translation>
    </message>
    <message>
        <source>No postmortem of such incidents is owed</source>
        <translation>Kein Postmortem solcher Vorfälle steht aus</translation>
    </message>
    <message>
        <source>Another filter, or none, may find some.</source>
        <translation>Ein anderer Filter oder keiner findet vielleicht welche.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n Zelle</numerusform>
            <numerusform>%n Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells, holes: %1</source>
        <translation>
            <numerusform>%n Zelle, Lücken: %1</numerusform>
            <numerusform>%n Zellen, Lücken: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::CoveredList</name>
    <message>
        <source>Actions of what is chosen</source>
        <translation>Maßnahmen des Gewählten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::CustomFieldEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Fields of the team</source>
        <translation>Felder des Teams</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>Sort of the field</source>
        <translation>Art des Feldes</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Choices, with commas between</source>
        <translation>Auswahl, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation>Ein Feld dieses Namens gibt es schon.</translation>
    </message>
</context>
<context>
    <name>nevertwice::CustomFieldGroup</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Our fields</source>
        <comment>fields the team added</comment>
        <translation>Unsere Felder</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Feld hinzufügen…</translation>
    </message>
    <message>
        <source>Change the fields…</source>
        <translation>Felder ändern…</translation>
    </message>
</context>
<context>
    <name>nevertwice::CustomFieldsDialog</name>
    <message>
        <source>Our fields</source>
        <translation>Unsere Felder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>They lie in the workspace: every incident has them, and everybody who opens it. A field that is removed takes nothing with it that was written.</source>
        <translation>Sie gehören zum Arbeitsbereich: Jeder Vorfall hat sie, und alle, die den Arbeitsbereich öffnen, sehen sie. Wird ein Feld entfernt, bleibt erhalten, was darin geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>nevertwice::DirectoryMenu</name>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keins</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %n names…</source>
        <translation>
            <numerusform>%n Namen &amp;zusammenführen…</numerusform>
            <numerusform>%n Namen &amp;zusammenführen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::DirectoryModel</name>
    <message>
        <source>Actions that are not closed</source>
        <translation>Maßnahmen, die nicht abgeschlossen sind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Zuständig für</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>of team %1</source>
        <translation>vom Team %1</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 Vorfall</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open action</source>
        <translation>1 offene Maßnahme</translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <translation>
            <numerusform>%n offene Maßnahme</numerusform>
            <numerusform>%n offene Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
</context>
<context>
    <name>nevertwice::DirectoryPage</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neuer Dienst</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Noch kein Dienst</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>Noch kein Team</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>No tag yet</source>
        <translation>Noch kein Schlagwort</translation>
    </message>
    <message>
        <source>A team owns services and has people. Name it with a service here, and every list, chart and report can ask for its incidents: team:payments.</source>
        <translation>Ein Team ist für Dienste zuständig und hat Personen. Ist es hier bei einem Dienst genannt, können jede Liste, jedes Diagramm und jeder Bericht nach seinen Vorfällen fragen: team:payments.</translation>
    </message>
    <message>
        <source>What incidents name comes here by itself, with how often it is named.</source>
        <translation>Was Vorfälle nennen, erscheint hier von selbst, und auch, wie oft es genannt wird.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Verzeichnis durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>services, how many</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <translation>%1 zeigen: %2</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1 Name</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>No name fits</source>
        <translation>Kein Name passt</translation>
    </message>
    <message>
        <source>Search for fewer words.</source>
        <translation>Nach weniger Wörtern suchen.</translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation>Namen zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Which of these %n names stays?</source>
        <translation>
            <numerusform>Welcher dieser %n Namen bleibt?</numerusform>
            <numerusform>Welcher dieser %n Namen bleibt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever has one of the others has this one then; texts are left alone.</source>
        <translation>Was einen der anderen Namen trägt, trägt dann diesen; Texte bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>nevertwice::DirectoryPanel</name>
    <message>
        <source>The chosen name</source>
        <translation>Der gewählte Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch keines</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>How much depends on it</source>
        <translation>Wie viel davon abhängt</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>How the team is reached</source>
        <translation>Wie das Team zu erreichen ist</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Choose the same one</source>
        <translation>Namen wählen, der dasselbe meint</translation>
    </message>
    <message>
        <source>An incident is a team’s where one of its services is owned by the team; an action is where its incident is, or where its owner is the team or one of its people.</source>
        <translation>Ein Vorfall gehört zu einem Team, wenn es für einen seiner Dienste zuständig ist; eine Maßnahme gehört dazu, wenn ihr Vorfall dazugehört oder wenn das Team oder eine seiner Personen für sie verantwortlich ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Diesen Namen entfernen</translation>
    </message>
    <message>
        <source>No incident names it</source>
        <translation>Kein Vorfall nennt diesen Namen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 Vorfall</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last on %2</source>
        <comment>how many incidents, a day</comment>
        <translation>%1, zuletzt am %2</translation>
    </message>
    <message>
        <source>Show the incident</source>
        <translation>Vorfall anzeigen</translation>
    </message>
    <message>
        <source>Show the incidents</source>
        <translation>Vorfälle anzeigen</translation>
    </message>
    <message>
        <source>1 open action</source>
        <translation>1 offene Maßnahme</translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <translation>
            <numerusform>%n offene Maßnahme</numerusform>
            <numerusform>%n offene Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 overdue</source>
        <comment>how many are open, how many of them late</comment>
        <translation>%1, %2 überfällig</translation>
    </message>
    <message>
        <source>Owns: %1</source>
        <translation>Zuständig für: %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personen: %1</translation>
    </message>
    <message>
        <source>Nothing belongs to it yet. Say on the page of a service, or of a person, that it is theirs.</source>
        <translation>Noch gehört nichts dazu. Auf der Seite eines Dienstes oder einer Person dieses Team angeben.</translation>
    </message>
    <message>
        <source>What it owns is nobody’s then</source>
        <translation>Wofür es zuständig ist, hat dann kein Team mehr</translation>
    </message>
</context>
<context>
    <name>nevertwice::DirectoryTable</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>nevertwice::DirectoryWords</name>
    <message>
        <source>No incident names it.</source>
        <translation>Kein Vorfall nennt diesen Namen.</translation>
    </message>
    <message>
        <source>1 incident is changed.</source>
        <translation>1 Vorfall ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents are changed.</source>
        <translation>
            <numerusform>%n Vorfall ist geändert.</numerusform>
            <numerusform>%n Vorfälle sind geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is called “%2” now. %3</source>
        <comment>a name, its new name, how many incidents</comment>
        <translation>„%1“ heißt jetzt „%2“. %3</translation>
    </message>
    <message>
        <source>“%1” is merged into “%2”. %3</source>
        <comment>a name, another, how many incidents</comment>
        <translation>„%1“ ist in „%2“ aufgegangen. %3</translation>
    </message>
    <message>
        <source>“%1” is entered.</source>
        <translation>„%1“ ist eingetragen.</translation>
    </message>
    <message>
        <source>What is known of “%1” is changed.</source>
        <translation>Die Angaben zu „%1“ sind geändert.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Renaming “%1”…</source>
        <translation>„%1“ wird umbenannt…</translation>
    </message>
    <message>
        <source>Merging “%1”…</source>
        <translation>„%1“ wird zusammengeführt…</translation>
    </message>
    <message>
        <source>Changing “%1”…</source>
        <translation>„%1“ wird geändert…</translation>
    </message>
    <message numerus="yes">
        <source>%n names are changed.</source>
        <translation>
            <numerusform>%n Name wurde geändert.</numerusform>
            <numerusform>%n Namen wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are merged into “%1”. %2</source>
        <comment>a name, how many incidents</comment>
        <translation>
            <numerusform>%n Name ist in „%1“ aufgegangen. %2</numerusform>
            <numerusform>%n Namen sind in „%1“ aufgegangen. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging names…</source>
        <translation>Namen werden zusammengeführt…</translation>
    </message>
</context>
<context>
    <name>nevertwice::Document</name>
    <message>
        <source>Keep theirs</source>
        <translation>Andere Fassung behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
</context>
<context>
    <name>nevertwice::DueReminder</name>
    <message>
        <source>1 of your actions is due today.</source>
        <translation>1 Ihrer Maßnahmen ist heute fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your actions are due today.</source>
        <translation>
            <numerusform>%n Ihrer Maßnahmen ist heute fällig.</numerusform>
            <numerusform>%n Ihrer Maßnahmen sind heute fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 action is due today.</source>
        <translation>1 Maßnahme ist heute fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are due today.</source>
        <translation>
            <numerusform>%n Maßnahme ist heute fällig.</numerusform>
            <numerusform>%n Maßnahmen sind heute fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of your actions is overdue.</source>
        <translation>1 Ihrer Maßnahmen ist überfällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your actions are overdue.</source>
        <translation>
            <numerusform>%n Ihrer Maßnahmen ist überfällig.</numerusform>
            <numerusform>%n Ihrer Maßnahmen sind überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 action is overdue.</source>
        <translation>1 Maßnahme ist überfällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are overdue.</source>
        <translation>
            <numerusform>%n Maßnahme ist überfällig.</numerusform>
            <numerusform>%n Maßnahmen sind überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>nevertwice::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;New incident</source>
        <translation>&amp;Neuer Vorfall</translation>
    </message>
    <message>
        <source>It is happening now, line b&amp;y line</source>
        <translation>Es passiert gerade, &amp;Zeile für Zeile</translation>
    </message>
    <message>
        <source>Change the &amp;title</source>
        <translation>&amp;Titel ändern</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Name this &amp;version…</source>
        <translation>Diese &amp;Version benennen…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Paste &amp;log…</source>
        <translation>&amp;Protokoll einfügen…</translation>
    </message>
    <message>
        <source>&amp;Add section</source>
        <translation>&amp;Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>Suchen und &amp;ersetzen…</translation>
    </message>
    <message>
        <source>Write in another pro&amp;gram</source>
        <translation>In anderem Pro&amp;gramm schreiben</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>V&amp;orschau</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>Prü&amp;fungen</translation>
    </message>
    <message>
        <source>&amp;Seen before?</source>
        <translation>&amp;Schon einmal erlebt?</translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation>Nä&amp;chster Hinweis</translation>
    </message>
    <message>
        <source>Previous &amp;finding</source>
        <translation>Vorheriger &amp;Hinweis</translation>
    </message>
    <message>
        <source>Apply the f&amp;ix</source>
        <translation>Abh&amp;ilfe anwenden</translation>
    </message>
    <message>
        <source>&amp;Open in a window of its own</source>
        <translation>In eigene&amp;m Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>In den Papier&amp;korb legen</translation>
    </message>
    <message>
        <source>R&amp;estore from trash</source>
        <translation>A&amp;us dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Com&amp;bine with the duplicate…</source>
        <translation>Mit dem Duplikat zusammenf&amp;ühren…</translation>
    </message>
    <message>
        <source>Make a ticket in the team&apos;s &amp;queue…</source>
        <translation>Ticket zur Maßnahme er&amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Compare the chosen incidents</source>
        <translation>Gew&amp;ählte Vorfälle vergleichen</translation>
    </message>
</context>
<context>
    <name>nevertwice::EditorLinks</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
</context>
<context>
    <name>nevertwice::EventDetails</name>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>14:20, +12m</source>
        <translation>14:20, +12m</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Address of a graph, a log, a message</source>
        <translation>Adresse eines Graphen, eines Logs, einer Nachricht</translation>
    </message>
</context>
<context>
    <name>nevertwice::EventPictures</name>
    <message>
        <source>Pictures of the event</source>
        <translation>Bilder des Ereignisses</translation>
    </message>
    <message>
        <source>Show the picture %1</source>
        <translation>Bild %1 zeigen</translation>
    </message>
</context>
<context>
    <name>nevertwice::ExportSheet</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages to print or to attach</source>
        <translation>Seiten zum Drucken oder Anhängen</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>One HTML file, pictures inside</source>
        <translation>Eine HTML-Datei, Bilder inklusive</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>For a wiki or Git; can be read back</source>
        <translation>Für ein Wiki oder Git; lässt sich wieder einlesen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything, for other programs</source>
        <translation>Alles, für andere Programme</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>CSV of incidents, events and actions</source>
        <translation>CSV der Vorfälle, Ereignisse und Maßnahmen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>When actions are due</source>
        <translation>Wann Maßnahmen fällig sind</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>The timeline, sharp at any size</source>
        <translation>Die Zeitachse, scharf in jeder Größe</translation>
    </message>
    <message>
        <source>Drawing (PNG)</source>
        <translation>Zeichnung (PNG)</translation>
    </message>
    <message>
        <source>The timeline, for slides and chats</source>
        <translation>Die Zeitachse, für Folien und Chats</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Which incident is shown</source>
        <translation>Welcher Vorfall angezeigt wird</translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation>Vorschau des Textes</translation>
    </message>
    <message>
        <source>With &amp;attachments, in a folder beside it</source>
        <translation>Mit &amp;Anhängen, in einem Ordner daneben</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>As &amp;rich text</source>
        <translation>Als &amp;formatierten Text</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>For &amp;Slack</source>
        <translation>Für &amp;Slack</translation>
    </message>
    <message>
        <source>For &amp;Jira</source>
        <translation>Für &amp;Jira</translation>
    </message>
    <message>
        <source>The &amp;text that is shown</source>
        <translation>Den angezeigten &amp;Text</translation>
    </message>
    <message>
        <source>As one fil&amp;e to send…</source>
        <translation>Als &amp;eine Datei zum Senden…</translation>
    </message>
    <message>
        <source>A ZIP with the text, everything for another Nevertwice, and the attachments</source>
        <translation>Eine ZIP-Datei mit dem Text, allem für ein anderes Nevertwice und den Anhängen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Writing %1 of %2…</source>
        <comment>numbers</comment>
        <translation>%1 von %2 wird geschrieben…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, mistake</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n incidents</source>
        <translation>
            <numerusform>%n Vorfall exportieren</numerusform>
            <numerusform>%n Vorfälle exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>For people outside: names, refs and internal links are left out, in the name of the file too. Read it before you send it.</source>
        <translation>Für Leute außerhalb: Namen, Nummern und interne Links fehlen, auch im Dateinamen. Vor dem Senden bitte lesen.</translation>
    </message>
    <message>
        <source>The form that Nevertwice reads back without losing a word.</source>
        <translation>Die Form, die Nevertwice wieder einliest, ohne ein Wort zu verlieren.</translation>
    </message>
    <message>
        <source>Three tables in a folder; no cell can become a formula.</source>
        <translation>Drei Tabellen in einem Ordner; keine Zelle kann zur Formel werden.</translation>
    </message>
    <message>
        <source>&amp;Save into a folder…</source>
        <translation>In einen Ordner &amp;speichern…</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>Vorschau wird gezeichnet…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>the preview shows the beginning</source>
        <translation>die Vorschau zeigt den Anfang</translation>
    </message>
    <message>
        <source>Something in it looks like %1. Take it out before you hand it on.</source>
        <translation>Etwas darin sieht aus wie %1. Vor dem Weitergeben herausnehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n places in it look like secrets. Take them out before you hand it on.</source>
        <translation>
            <numerusform>%n Stelle darin sieht nach einem Geheimnis aus. Vor dem Weitergeben herausnehmen.</numerusform>
            <numerusform>%n Stellen darin sehen nach Geheimnissen aus. Vor dem Weitergeben herausnehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>One file to send</source>
        <translation>Eine Datei zum Senden</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Stopped. What was written before is there.</source>
        <translation>Angehalten. Was bis dahin geschrieben wurde, ist da.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were not written, the first of them: %1</source>
        <translation>
            <numerusform>%n Datei wurde nicht geschrieben: %1</numerusform>
            <numerusform>%n Dateien wurden nicht geschrieben, die erste davon: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for secrets…</source>
        <translation>sucht nach Geheimnissen…</translation>
    </message>
    <message>
        <source>It stands in an attached file.</source>
        <translation>Es steht in einer angehängten Datei.</translation>
    </message>
    <message>
        <source>1 of them stands in an attached file.</source>
        <translation>1 davon steht in einer angehängten Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand in attached files.</source>
        <translation>
            <numerusform>%n davon steht in angehängten Dateien.</numerusform>
            <numerusform>%n davon stehen in angehängten Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>of incidents, at the end of a list of them</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in %1 looks like %2. Take it out before you hand it on.</source>
        <translation>Etwas in %1 sieht aus wie %2. Nehmen Sie es heraus, bevor Sie es weitergeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n places look like secrets, in %1. Take them out before you hand it on.</source>
        <translation>
            <numerusform>%n Stelle sieht nach einem Geheimnis aus, in %1. Nehmen Sie es heraus, bevor Sie es weitergeben.</numerusform>
            <numerusform>%n Stellen sehen nach Geheimnissen aus, in %1. Nehmen Sie sie heraus, bevor Sie es weitergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>1 attachment was not searched for secrets.</source>
        <translation>1 Anhang wurde nicht nach Geheimnissen durchsucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments were not searched for secrets.</source>
        <translation>
            <numerusform>%n Anhang wurde nicht nach Geheimnissen durchsucht.</numerusform>
            <numerusform>%n Anhänge wurden nicht nach Geheimnissen durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 incident was not searched for secrets.</source>
        <translation>1 Vorfall wurde nicht nach Geheimnissen durchsucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents were not searched for secrets.</source>
        <translation>
            <numerusform>%n Vorfall wurde nicht nach Geheimnissen durchsucht.</numerusform>
            <numerusform>%n Vorfälle wurden nicht nach Geheimnissen durchsucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::Exporter</name>
    <message>
        <source>use the template %1</source>
        <translation>Vorlage %1 verwenden</translation>
    </message>
    <message>
        <source>it is HTML, and this format is not</source>
        <translation>sie ist HTML, und dieses Format ist es nicht</translation>
    </message>
    <message>
        <source>Choose the web page.</source>
        <translation>Die Webseite wählen.</translation>
    </message>
    <message>
        <source>draw the timeline</source>
        <translation>Zeitachse zeichnen</translation>
    </message>
    <message>
        <source>it has no events yet</source>
        <translation>sie hat noch keine Ereignisse</translation>
    </message>
    <message>
        <source>Write down when things happened.</source>
        <translation>Aufschreiben, wann etwas geschah.</translation>
    </message>
    <message>
        <source>A drawing of the timeline</source>
        <translation>Eine Zeichnung der Zeitachse</translation>
    </message>
    <message>
        <source>export to %1</source>
        <translation>nach %1 exportieren</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 schreiben</translation>
    </message>
</context>
<context>
    <name>nevertwice::ExternalEditor</name>
    <message>
        <source>no file can be made for it</source>
        <translation>dafür lässt sich keine Datei anlegen</translation>
    </message>
    <message>
        <source>Look whether the disk is full.</source>
        <translation>Nachsehen, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>no program for Markdown can be started</source>
        <translation>es lässt sich kein Programm für Markdown starten</translation>
    </message>
    <message>
        <source>Name one in the settings, under Writing.</source>
        <translation>In den Einstellungen unter „Schreiben“ eines angeben.</translation>
    </message>
    <message>
        <source>write “%1” in another program</source>
        <translation>„%1“ in einem anderen Programm schreiben</translation>
    </message>
    <message>
        <source>what was saved there is no text, or too long</source>
        <translation>was dort gespeichert wurde, ist kein Text oder zu lang</translation>
    </message>
    <message>
        <source>Save it there as UTF-8.</source>
        <translation>Dort als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Written in another program</source>
        <translation>In anderem Programm geschrieben</translation>
    </message>
</context>
<context>
    <name>nevertwice::FilterChips</name>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>one, how many more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtern nach %1</translation>
    </message>
    <message>
        <source>Filter by %1: %2</source>
        <translation>Filtern nach %1: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Filter by severity</source>
        <translation>Nach Schweregrad filtern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Nach Status filtern</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Filter by time: the last 30 days</source>
        <translation>Nach Zeit filtern: die letzten 30 Tage</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Filter by more</source>
        <translation>Nach mehr filtern</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Durch&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Schlag&amp;wort</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Filter by time: %1</source>
        <translation>Nach Zeit filtern: %1</translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>&amp;Our fields</source>
        <comment>fields the team added</comment>
        <translation>&amp;Unsere Felder</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a field that is asked for by typing</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>nevertwice::FilterTokens</name>
    <message>
        <source>Take out the filter: %1</source>
        <translation>Filter herausnehmen: %1</translation>
    </message>
    <message>
        <source>Take this filter out (Delete)</source>
        <translation>Diesen Filter herausnehmen (Entf)</translation>
    </message>
</context>
<context>
    <name>nevertwice::FindBar</name>
    <message>
        <source>Find in this incident</source>
        <translation>In diesem Vorfall suchen</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>ab</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>went on from the top</source>
        <translation>von oben weitergesucht</translation>
    </message>
    <message>
        <source>went on from the end</source>
        <translation>vom Ende her weitergesucht</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>This pattern is not complete</source>
        <translation>Dieses Muster ist nicht vollständig</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>nevertwice::FollowBar</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Maßnahmen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Group the actions</source>
        <translation>Maßnahmen gruppieren</translation>
    </message>
    <message>
        <source>Keep this as a view</source>
        <translation>Als Ansicht aufheben</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Change the chosen actions</source>
        <translation>Gewählte Maßnahmen ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the actions as a table</source>
        <translation>Maßnahmen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Show the actions on a board</source>
        <translation>Maßnahmen auf einer Tafel zeigen</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Was die Spalten sind</translation>
    </message>
    <message>
        <source>Put the actions together under headings</source>
        <translation>Maßnahmen unter Überschriften zusammenfassen</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation>1 Maßnahme</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>which actions, how many</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Show %1 actions: %2</source>
        <translation>Maßnahmen zeigen, %1: %2</translation>
    </message>
    <message>
        <source>Say who you are in the settings to see your own</source>
        <translation>In den Einstellungen sagen, wer Sie sind, um die eigenen zu sehen</translation>
    </message>
    <message>
        <source>&amp;Close all groups</source>
        <translation>Alle Gruppen &amp;schließen</translation>
    </message>
    <message>
        <source>O&amp;pen all groups</source>
        <translation>Alle Gruppen &amp;öffnen</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>What was promised against each cause, and what nobody promised yet</source>
        <translation>Was gegen jede Ursache zugesagt wurde und was noch niemand zugesagt hat</translation>
    </message>
    <message>
        <source>Closed, and the cause came back, or the day to look at it again has come</source>
        <translation>Abgeschlossen, und die Ursache kam wieder oder der Tag der Wiedervorlage ist da</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>S&amp;palten</translation>
    </message>
</context>
<context>
    <name>nevertwice::FollowBoard</name>
    <message>
        <source>Board of actions</source>
        <translation>Tafel der Maßnahmen</translation>
    </message>
</context>
<context>
    <name>nevertwice::FollowChanges</name>
    <message>
        <source>set the due date</source>
        <translation>Termin festlegen</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wer macht es?</translation>
    </message>
    <message>
        <source>By when? A day, “friday” or “+2w”</source>
        <translation>Bis wann? Ein Tag, „friday“ oder „+2w“</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>Set day</source>
        <translation>Tag setzen</translation>
    </message>
</context>
<context>
    <name>nevertwice::FollowDelegate</name>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>friday, +2w, 2026-03-31</source>
        <translation>friday, +2w, 2026-03-31</translation>
    </message>
</context>
<context>
    <name>nevertwice::FollowItemModel</name>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Wirkt gegen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Untitled action</source>
        <translation>Maßnahme ohne Titel</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Termin</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 1 action</source>
        <comment>a heading</comment>
        <translation>%1, 1 Maßnahme</translation>
    </message>
    <message>
        <source>%1, %2 actions</source>
        <comment>a heading</comment>
        <translation>%1, %2 Maßnahmen</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a heading</comment>
        <translation>%1, geschlossen</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>Kam wieder: %1</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>Jetzt wieder ansehen</translation>
    </message>
    <message>
        <source>Look again %1</source>
        <translation>Wiedervorlage %1</translation>
    </message>
    <message>
        <source>%1, proposed</source>
        <comment>a day</comment>
        <translation>%1, vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>nevertwice::FollowMenu</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the incident</source>
        <translation>Vorfall &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>O&amp;wner…</source>
        <translation>&amp;Verantwortlich…</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>In einer &amp;Woche</translation>
    </message>
    <message>
        <source>In &amp;two weeks</source>
        <translation>In &amp;zwei Wochen</translation>
    </message>
    <message>
        <source>In a &amp;month</source>
        <translation>In einem &amp;Monat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Another day…</source>
        <translation>&amp;Anderer Tag…</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>It still &amp;holds</source>
        <translation>Sie &amp;hält noch</translation>
    </message>
    <message>
        <source>&amp;Make a ticket…</source>
        <translation>&amp;Ticket eröffnen…</translation>
    </message>
</context>
<context>
    <name>nevertwice::FollowTable</name>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
</context>
<context>
    <name>nevertwice::GroupSheet</name>
    <message numerus="yes">
        <source>Of these %n incidents some look like one shared cause.</source>
        <translation>
            <numerusform>%n Vorfall scheint eine gemeinsame Ursache zu haben.</numerusform>
            <numerusform>Von diesen %n Vorfällen scheinen einige eine gemeinsame Ursache zu haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>These %1 incidents look like %2 shared causes.</source>
        <comment>numbers</comment>
        <translation>Diese %1 Vorfälle scheinen %2 gemeinsame Ursachen zu haben.</translation>
    </message>
    <message>
        <source>Shared causes</source>
        <translation>Gemeinsame Ursachen</translation>
    </message>
    <message>
        <source>Groups of incidents</source>
        <translation>Gruppen von Vorfällen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Name the cause, take out those that have another one, and link the rest. Nothing is linked before you say so.</source>
        <translation>Die Ursache benennen, Vorfälle mit einer anderen herausnehmen und die übrigen verknüpfen. Nichts wird von selbst verknüpft.</translation>
    </message>
    <message>
        <source>Title of the new cause</source>
        <translation>Titel der neuen Ursache</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Link the incidents to “%1”</source>
        <translation>Die Vorfälle mit „%1“ verknüpfen</translation>
    </message>
    <message>
        <source>Not the same: “%1”</source>
        <translation>Nicht dasselbe: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: 1 incident is linked.</source>
        <translation>„%1“: 1 Vorfall ist verknüpft.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n incidents are linked.</source>
        <translation>
            <numerusform>„%1“: %n Vorfall ist verknüpft.</numerusform>
            <numerusform>„%1“: %n Vorfälle sind verknüpft.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not proposed again.</source>
        <translation>„%1“ wird nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Es gibt nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>1 group is left. What is not decided waits under Causes.</source>
        <translation>1 Gruppe ist noch übrig. Was nicht entschieden ist, wartet unter „Ursachen“.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups are left. What is not decided waits under Causes.</source>
        <translation>
            <numerusform>%n Gruppe ist noch übrig. Was nicht entschieden ist, wartet unter „Ursachen“.</numerusform>
            <numerusform>%n Gruppen sind noch übrig. Was nicht entschieden ist, wartet unter „Ursachen“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::GuardCard</name>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came before.</source>
        <translation>%1 kam schon einmal vor.</translation>
    </message>
    <message>
        <source>%1 came before.</source>
        <comment>several causes</comment>
        <translation>%1 kamen schon einmal vor.</translation>
    </message>
    <message>
        <source>An earlier incident is so like this one that it may be the same.</source>
        <translation>Ein früherer Vorfall ähnelt diesem so sehr, dass es derselbe sein könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier incidents are so like this one that it may be the same.</source>
        <translation>
            <numerusform>%n früherer Vorfall ähnelt diesem so sehr, dass es derselbe sein könnte.</numerusform>
            <numerusform>%n frühere Vorfälle ähneln diesem so sehr, dass es derselbe sein könnte.</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>of impact in all</source>
        <translation>Auswirkung insgesamt</translation>
    </message>
    <message>
        <source>of impact, %1 of %2 known</source>
        <translation>Auswirkung, %1 von %2 bekannt</translation>
    </message>
    <message>
        <source>1 promise was open when this began</source>
        <translation>1 Zusage war offen, als dies begann</translation>
    </message>
    <message numerus="yes">
        <source>%n promises were open when this began</source>
        <translation>
            <numerusform>%n Zusage war offen, als dies begann</numerusform>
            <numerusform>%n Zusagen waren offen, als dies begann</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 1 of them overdue</source>
        <translation>%1, 1 davon überfällig</translation>
    </message>
    <message>
        <source>%1, %2 of them overdue</source>
        <translation>%1, %2 davon überfällig</translation>
    </message>
    <message>
        <source>Why did it happen again?</source>
        <translation>Warum ist es wieder passiert?</translation>
    </message>
    <message>
        <source>Why it happened again</source>
        <translation>Warum es wieder passiert ist</translation>
    </message>
    <message>
        <source>What was done then was not enough, because…</source>
        <translation>Was damals getan wurde, reichte nicht, weil …</translation>
    </message>
    <message>
        <source>You have been here before</source>
        <translation>Das hatten wir schon einmal</translation>
    </message>
    <message>
        <source>You may have been here before</source>
        <translation>Das hatten wir vielleicht schon einmal</translation>
    </message>
    <message>
        <source>before this</source>
        <translation>zuvor</translation>
    </message>
    <message>
        <source>last, %1</source>
        <comment>a ref</comment>
        <translation>zuletzt, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>INC-3.2, what was promised</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; the first %2:</source>
        <comment>how many promises were open, how many of them follow</comment>
        <translation>%1; die ersten %2:</translation>
    </message>
    <message>
        <source>1 promise was open when this began, and overdue</source>
        <translation>1 Zusage war offen, als dies begann, und überfällig</translation>
    </message>
</context>
<context>
    <name>nevertwice::GuidePage</name>
    <message>
        <source>How far the guide is</source>
        <translation>Wie weit der Leitfaden ist</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on without the guide</source>
        <translation>Ohne Leitfaden weiter</translation>
    </message>
    <message>
        <source>A good answer, from the sample</source>
        <translation>Eine gute Antwort, aus dem Beispiel</translation>
    </message>
    <message>
        <source>Why did it happen?</source>
        <translation>Warum ist es passiert?</translation>
    </message>
    <message>
        <source>Why: %1?</source>
        <translation>Warum: %1?</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>nevertwice::HelpWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>Nicht im Handbuch</translation>
    </message>
    <message>
        <source>Fewer or other words may lead there.</source>
        <translation>Weniger oder andere Wörter führen vielleicht hin.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — Manual of Nevertwice</source>
        <comment>title of a page</comment>
        <translation>%1 — Handbuch von Nevertwice</translation>
    </message>
</context>
<context>
    <name>nevertwice::HistoryPage</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation>Aus dem Papierkorb wiederhergestellt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>time, time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a version</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>saved once</source>
        <translation>einmal gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>saved %n times</source>
        <translation>
            <numerusform>%n-mal gespeichert</numerusform>
            <numerusform>%n-mal gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <translation>Zurück zum Vorfall</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>What is older is kept too: the command line shows it all.</source>
        <translation>Auch Älteres bleibt erhalten: Die Befehlszeile zeigt alles.</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>Version wiederherstellen</translation>
    </message>
    <message>
        <source>Merged with a duplicate</source>
        <translation>Mit einem Duplikat zusammengeführt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>times, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From the command line</source>
        <translation>Über die Befehlszeile</translation>
    </message>
</context>
<context>
    <name>nevertwice::HitBar</name>
    <message>
        <source>Previous</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorherige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Take the marks away (Esc)</source>
        <translation>Die Markierungen entfernen (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 von %2 Fundstellen</translation>
    </message>
    <message>
        <source>1 place has what you searched for. F3 goes there, Esc takes the marks away.</source>
        <translation>1 Fundstelle für diese Suche. F3 geht dorthin, Esc entfernt die Markierungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n places have what you searched for. F3 goes to the next, Esc takes the marks away.</source>
        <translation>
            <numerusform>%n Fundstelle für diese Suche. F3 geht dorthin, Esc entfernt die Markierungen.</numerusform>
            <numerusform>%n Fundstellen für diese Suche. F3 geht zur nächsten, Esc entfernt die Markierungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::ImpactGroup</name>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Share of users</source>
        <translation>Anteil der Nutzer</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Stated length</source>
        <translation>Angegebene Dauer</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Zahl der Nutzer</translation>
    </message>
</context>
<context>
    <name>nevertwice::ImpactIntervals</name>
    <message>
        <source>Intervals of impact</source>
        <translation>Zeiträume der Auswirkung</translation>
    </message>
    <message>
        <source>Add an interval</source>
        <translation>Zeitraum hinzufügen</translation>
    </message>
    <message>
        <source>Impact that came and went: its length is that of all intervals together.</source>
        <translation>Auswirkung, die kam und ging: Ihre Dauer ist die aller Zeiträume zusammen.</translation>
    </message>
    <message>
        <source>Impact from</source>
        <translation>Auswirkung von</translation>
    </message>
    <message>
        <source>Impact until</source>
        <translation>Auswirkung bis</translation>
    </message>
    <message>
        <source>Remove interval</source>
        <translation>Zeitraum entfernen</translation>
    </message>
    <message>
        <source>Ends before it begins: left out of the measures</source>
        <translation>Endet, bevor er beginnt: zählt in den Kennzahlen nicht mit</translation>
    </message>
    <message>
        <source>Add interval of impact</source>
        <translation>Zeitraum der Auswirkung hinzufügen</translation>
    </message>
    <message>
        <source>Remove interval of impact</source>
        <translation>Zeitraum der Auswirkung entfernen</translation>
    </message>
    <message>
        <source>Interval of impact</source>
        <translation>Zeitraum der Auswirkung</translation>
    </message>
</context>
<context>
    <name>nevertwice::ImportItemModel</name>
    <message>
        <source>No incident</source>
        <translation>Kein Vorfall</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updates %1</source>
        <translation>Aktualisiert %1</translation>
    </message>
    <message>
        <source>Updates %1, 1 field stays</source>
        <translation>Aktualisiert %1, 1 Feld bleibt</translation>
    </message>
    <message numerus="yes">
        <source>Updates %1, %n fields stay</source>
        <translation>
            <numerusform>Aktualisiert %1, %n Feld bleibt</numerusform>
            <numerusform>Aktualisiert %1, %n Felder bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Here as %1</source>
        <translation>Schon da als %1</translation>
    </message>
    <message>
        <source>Here as %1, changed since</source>
        <translation>Schon da als %1, seitdem geändert</translation>
    </message>
    <message>
        <source>%1 is in the trash</source>
        <translation>%1 liegt im Papierkorb</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <comment>file, number</comment>
        <translation>%1, Teil %2</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>“%1” is no severity: SEV1 to SEV5, or nothing.</source>
        <translation>„%1“ ist kein Schweregrad: SEV1 bis SEV5 oder nichts.</translation>
    </message>
    <message>
        <source>“%1” is no time with a day: 2026-09-14 14:05 would do.</source>
        <translation>„%1“ ist keine Zeit mit Tag: 2026-09-14 14:05 ginge.</translation>
    </message>
    <message>
        <source>No time zone is called “%1”: Europe/Berlin, UTC or PST would do.</source>
        <translation>Keine Zeitzone heißt „%1“: Europe/Berlin, UTC oder PST ginge.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was geschehen soll</translation>
    </message>
</context>
<context>
    <name>nevertwice::ImportSheet</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Was das Dokument sagt</translation>
    </message>
    <message>
        <source>What changes of the incident that is here</source>
        <translation>Was sich am hiesigen Vorfall ändert</translation>
    </message>
    <message>
        <source>What is shown of the incident</source>
        <translation>Was vom Vorfall angezeigt wird</translation>
    </message>
    <message>
        <source>As understood</source>
        <translation>So verstanden</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Time zone, whatever the documents say</source>
        <translation>Zeitzone, egal was die Dokumente sagen</translation>
    </message>
    <message>
        <source>As each document says</source>
        <translation>Wie in jedem Dokument</translation>
    </message>
    <message>
        <source>Order of dates written in numbers</source>
        <translation>Reihenfolge in Datumsangaben aus Ziffern</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Take its causes, &amp;names, settings and views that are not here, too</source>
        <translation>Auch Ursachen, &amp;Namen, Einstellungen und Ansichten übernehmen, die hier fehlen</translation>
    </message>
    <message>
        <source>Space takes in or leaves out · what only one of the two changed since they were the same is taken, what both changed stays as it is here · to work in the other workspace, open it from the File menu</source>
        <translation>Leertaste übernimmt oder lässt aus · was seit dem letzten gleichen Stand nur auf einer Seite geändert wurde, wird übernommen; was auf beiden geändert wurde, bleibt, wie es hier ist · um im anderen Arbeitsbereich zu arbeiten, ihn über das Menü „Datei“ öffnen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datumsangaben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time as written, text of an event</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reading %1 of %2…</source>
        <comment>numbers</comment>
        <translation>%1 von %2 wird gelesen…</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <comment>number, place</comment>
        <translation>Zeile %1 · %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 Vorfall</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them here already</source>
        <translation>1 davon schon hier</translation>
    </message>
    <message numerus="yes">
        <source>%n of them here already</source>
        <translation>
            <numerusform>%n davon schon hier</numerusform>
            <numerusform>%n davon schon hier</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file gives none</source>
        <translation>1 Datei ergibt keinen</translation>
    </message>
    <message numerus="yes">
        <source>%n files give none</source>
        <translation>
            <numerusform>%n Datei ergibt keinen</numerusform>
            <numerusform>%n Dateien ergeben keinen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file of another kind was left aside</source>
        <translation>1 Datei anderer Art blieb unbeachtet</translation>
    </message>
    <message numerus="yes">
        <source>%n files of other kinds were left aside</source>
        <translation>
            <numerusform>%n Datei anderer Art blieb unbeachtet</numerusform>
            <numerusform>%n Dateien anderer Art blieben unbeachtet</numerusform>
        </translation>
    </message>
    <message>
        <source>reading was stopped, the rest is not listed</source>
        <translation>das Lesen wurde angehalten, der Rest ist nicht aufgeführt</translation>
    </message>
    <message>
        <source>Taking in %1 of %2…</source>
        <comment>numbers</comment>
        <translation>%1 von %2 wird übernommen…</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Wird übernommen…</translation>
    </message>
    <message>
        <source>Space takes in or leaves out · F2 puts right a title, a severity, services, when it began or a zone · nothing is stored before you say so</source>
        <translation>Leertaste nimmt auf oder lässt weg · F2 berichtigt Titel, Schweregrad, Dienste, Beginn oder Zeitzone · nichts wird gespeichert, bevor Sie es sagen</translation>
    </message>
    <message>
        <source>&amp;Import 1 incident</source>
        <translation>1 Vorfall &amp;importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n incidents</source>
        <translation>
            <numerusform>%n Vorfall &amp;importieren</numerusform>
            <numerusform>%n Vorfälle &amp;importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::Importer</name>
    <message>
        <source>%1: both changed it, and it stays as it is here</source>
        <translation>%1: auf beiden Seiten geändert, es bleibt, wie es hier ist</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Cause “%1”: it stays as the catalogue here calls it</source>
        <translation>Ursache „%1“: Sie bleibt, wie der Katalog hier sie nennt</translation>
    </message>
</context>
<context>
    <name>nevertwice::IncidentHeader</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Untitled incident</source>
        <translation>Vorfall ohne Titel</translation>
    </message>
</context>
<context>
    <name>nevertwice::IncidentItemModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Impact duration: the length of all impact intervals together; with none, resolved − started</source>
        <translation>Dauer der Auswirkung: die Länge aller Zeiträume der Auswirkung zusammen; ohne solche behoben − begonnen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Maßnahmen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>TTD</source>
        <translation>TTD</translation>
    </message>
    <message>
        <source>Time to detect: detected − started</source>
        <translation>Zeit bis zum Bemerken (Time to detect): bemerkt − begonnen</translation>
    </message>
    <message>
        <source>TTA</source>
        <translation>TTA</translation>
    </message>
    <message>
        <source>Time to acknowledge: acknowledged − detected</source>
        <translation>Zeit bis zur Annahme (Time to acknowledge): angenommen − bemerkt</translation>
    </message>
    <message>
        <source>TTM</source>
        <translation>TTM</translation>
    </message>
    <message>
        <source>Time to mitigate: mitigated − started</source>
        <translation>Zeit bis zur Eindämmung (Time to mitigate): eingedämmt − begonnen</translation>
    </message>
    <message>
        <source>TTR</source>
        <translation>TTR</translation>
    </message>
    <message>
        <source>Time to resolve: resolved − started</source>
        <translation>Zeit bis zur Behebung (Time to resolve): behoben − begonnen</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>Einsatzleitung</translation>
    </message>
    <message>
        <source>Untitled incident</source>
        <translation>Vorfall ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>actions of an incident</comment>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>actions of an incident</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is said above a row, the row</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 open action</source>
        <translation>1 offene Maßnahme</translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <translation>
            <numerusform>%n offene Maßnahme</numerusform>
            <numerusform>%n offene Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 overdue action</source>
        <translation>1 überfällige Maßnahme</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue actions</source>
        <translation>
            <numerusform>%n überfällige Maßnahme</numerusform>
            <numerusform>%n überfällige Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>These have only a part of it</source>
        <translation>Diese enthalten nur einen Teil davon</translation>
    </message>
    <message>
        <source>Impact: %1</source>
        <translation>Auswirkung: %1</translation>
    </message>
</context>
<context>
    <name>nevertwice::IncidentList</name>
    <message>
        <source>the newest first</source>
        <translation>die neuesten zuerst</translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation>die ältesten zuerst</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>column</comment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Restore what is chosen</source>
        <translation>Auswahl wiederherstellen</translation>
    </message>
    <message>
        <source>Show all incidents again</source>
        <translation>Wieder alle Vorfälle anzeigen</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>In eigenem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>“%1” is no filter, and was searched as words</source>
        <translation>„%1“ ist kein Filter und wurde als Text gesucht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what they are, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 Vorfall</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest first; the best of all follow</source>
        <comment>while one types a search</comment>
        <translation>Die neuesten zuerst; die besten von allen folgen</translation>
    </message>
    <message>
        <source>%1, with “%2” read as “%3”</source>
        <translation>%1, „%2“ gelesen als „%3“</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with all of it, then %2 with a part</source>
        <translation>%1 mit allem, danach %2 mit einem Teil davon</translation>
    </message>
    <message>
        <source>The best %1 of %2 found</source>
        <translation>Die besten %1 von %2 gefundenen</translation>
    </message>
    <message numerus="yes">
        <source>%n found, the best first</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden, die besten zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>1 incident in the trash</source>
        <translation>1 Vorfall im Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents in the trash</source>
        <translation>
            <numerusform>%n Vorfall im Papierkorb</numerusform>
            <numerusform>%n Vorfälle im Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>1 incident fits</source>
        <translation>1 Vorfall passt</translation>
    </message>
    <message>
        <source>%1 incidents fit</source>
        <comment>with the filters</comment>
        <translation>%1 Vorfälle passen</translation>
    </message>
    <message>
        <source>%1 incidents</source>
        <comment>in all</comment>
        <translation>%1 Vorfälle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many, in which order</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Incidents that are deleted wait here until they are restored.</source>
        <translation>Gelöschte Vorfälle warten hier, bis sie wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>No incidents yet</source>
        <translation>Noch keine Vorfälle</translation>
    </message>
    <message>
        <source>Write down the last thing that broke: nine questions, with a good answer beside each. Or drop what you have on this window: Markdown, pages of a wiki, whole folders.</source>
        <translation>Aufschreiben, was zuletzt kaputtging: neun Fragen, neben jeder eine gute Antwort. Oder Vorhandenes auf dieses Fenster ziehen: Markdown, Wiki-Seiten, ganze Ordner.</translation>
    </message>
    <message>
        <source>This workspace can only be read, and there is nothing in it.</source>
        <translation>Dieser Arbeitsbereich lässt sich nur lesen, und es ist nichts darin.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Den ersten aufschreiben</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1. None has these words.</source>
        <translation>%1. Kein Vorfall enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing found here</source>
        <translation>Hier nichts gefunden</translation>
    </message>
    <message>
        <source>No incident that fits the filters has any of these words. Without them there may be one.</source>
        <translation>Kein Vorfall, der zu den Filtern passt, enthält eines dieser Wörter. Ohne die Filter gibt es vielleicht einen.</translation>
    </message>
    <message>
        <source>No incident has any of these words. Try fewer letters, or another word for it.</source>
        <translation>Kein Vorfall enthält eines dieser Wörter. Vielleicht helfen weniger Buchstaben oder ein anderes Wort dafür.</translation>
    </message>
    <message>
        <source>No incident fits</source>
        <translation>Kein Vorfall passt</translation>
    </message>
    <message>
        <source>None has this severity and state in this time. That may be good news; it may also be one filter too many.</source>
        <translation>Keiner hat in dieser Zeit diesen Schweregrad und Status. Das kann eine gute Nachricht sein; oder es ist ein Filter zu viel.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>&amp;Compare on one scale</source>
        <translation>Auf einer Skala &amp;vergleichen</translation>
    </message>
    <message>
        <source>Mer&amp;ge the two…</source>
        <translation>Die &amp;beiden zusammenführen…</translation>
    </message>
    <message>
        <source>Open in a secon&amp;d pane</source>
        <translation>In z&amp;weiter Spalte öffnen</translation>
    </message>
</context>
<context>
    <name>nevertwice::IncidentPage</name>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Hide facts</source>
        <translation>Fakten ausblenden</translation>
    </message>
    <message>
        <source>Show facts</source>
        <translation>Fakten einblenden</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Not written yet: %1</source>
        <translation>Noch nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Abschnitt verschieben</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Abschnitt entfernen</translation>
    </message>
</context>
<context>
    <name>nevertwice::IncidentTable</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
</context>
<context>
    <name>nevertwice::IncidentWindow</name>
    <message>
        <source>%1 — Nevertwice</source>
        <comment>ref</comment>
        <translation>%1 — Nevertwice</translation>
    </message>
    <message>
        <source>%1 %2 — Nevertwice</source>
        <comment>ref, title</comment>
        <translation>%1 %2 — Nevertwice</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Diese Spalte schließen</translation>
    </message>
</context>
<context>
    <name>nevertwice::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>count the incidents</source>
        <translation>Vorfälle zählen</translation>
    </message>
    <message>
        <source>Only some, such as severity:1..2</source>
        <translation>Nur manche, etwa severity:1..2</translation>
    </message>
    <message>
        <source>Only incidents that answer this query</source>
        <translation>Nur Vorfälle, auf die diese Abfrage passt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Drills and false alarms too</source>
        <translation>Auch Übungen und Fehlalarme</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;Quartal</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jahr</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <comment>a period that is not over</comment>
        <translation>%1, bisher</translation>
    </message>
    <message>
        <source>&amp;HTML…</source>
        <translation>&amp;HTML…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Charts in it</source>
        <translation>Mit &amp;Diagrammen</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 Vorfall</translation>
    </message>
    <message>
        <source>%1 incidents</source>
        <translation>%1 Vorfälle</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>how many, when</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Query: %1.</source>
        <translation>Abfrage: %1.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Erstellt am %1.</translation>
    </message>
    <message>
        <source>%1; “%2” is no filter, and was searched as words</source>
        <comment>how many, what</comment>
        <translation>%1; „%2“ ist kein Filter und wurde als Text gesucht</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Noch nichts, woraus man lernen kann</translation>
    </message>
    <message>
        <source>How fast incidents are noticed and mended, what returns, and which promises were kept: it shows here from the first incident on.</source>
        <translation>Wie schnell Vorfälle bemerkt und behoben werden, was wiederkehrt und welche Zusagen gehalten wurden: Ab dem ersten Vorfall steht es hier.</translation>
    </message>
    <message>
        <source>No incident in this time</source>
        <translation>Kein Vorfall in dieser Zeit</translation>
    </message>
    <message>
        <source>Look at a longer time, or take something out of the query. Drills and false alarms count only where you ask for them.</source>
        <translation>Einen längeren Zeitraum ansehen oder etwas aus der Abfrage nehmen. Übungen und Fehlalarme zählen nur auf Wunsch mit.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Den ersten aufschreiben</translation>
    </message>
</context>
<context>
    <name>nevertwice::Inspector</name>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Milestones (the zone “%1” is not known: UTC)</source>
        <translation>Meilensteine (die Zone „%1“ ist nicht bekannt: UTC)</translation>
    </message>
    <message>
        <source>Milestones, %1</source>
        <comment>in this time zone</comment>
        <translation>Meilensteine, %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <translation>%1 (abgeleitet)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
</context>
<context>
    <name>nevertwice::InspectorRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>nevertwice::KeepSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>„%1“ behalten</translation>
    </message>
</context>
<context>
    <name>nevertwice::LinkMenu</name>
    <message>
        <source>&amp;Write to %1</source>
        <translation>An %1 &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>%1 &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>nevertwice::ListOptions</name>
    <message>
        <source>Sort the list</source>
        <translation>Liste sortieren</translation>
    </message>
    <message>
        <source>Show the list as cards</source>
        <translation>Liste als Karten anzeigen</translation>
    </message>
    <message>
        <source>Show the list as a table</source>
        <translation>Liste als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>The &amp;largest or latest first</source>
        <translation>&amp;Größte oder neueste zuerst</translation>
    </message>
    <message>
        <source>The s&amp;mallest or earliest first</source>
        <translation>&amp;Kleinste oder älteste zuerst</translation>
    </message>
</context>
<context>
    <name>nevertwice::LiveForm</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Impact?</source>
        <translation>Auswirkung?</translation>
    </message>
    <message>
        <source>Who leads?</source>
        <translation>Wer leitet?</translation>
    </message>
    <message>
        <source>How bad?</source>
        <translation>Wie schlimm?</translation>
    </message>
    <message>
        <source>Which service?</source>
        <translation>Welcher Dienst?</translation>
    </message>
    <message>
        <source>What is happening, in one line?</source>
        <translation>Was passiert, in einer Zeile?</translation>
    </message>
    <message>
        <source>Who notices it, and how?</source>
        <translation>Wer bemerkt es, und wie?</translation>
    </message>
    <message>
        <source>How bad, from 1 (worst) to 5?</source>
        <translation>Wie schlimm, von 1 (am schlimmsten) bis 5?</translation>
    </message>
    <message>
        <source>Which service is hit?</source>
        <translation>Welcher Dienst ist betroffen?</translation>
    </message>
    <message>
        <source>What was written last</source>
        <translation>Was zuletzt geschrieben wurde</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Copy update</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>How often others are told</source>
        <translation>Wie oft andere informiert werden</translation>
    </message>
    <message>
        <source>Every &amp;%1 minutes</source>
        <translation>Alle &amp;%1 Minuten</translation>
    </message>
    <message>
        <source>Untitled incident</source>
        <translation>Vorfall ohne Titel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>milestone, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>a milestone</comment>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>Known. Another time is written on the page.</source>
        <translation>Bekannt. Eine andere Zeit wird auf der Seite eingetragen.</translation>
    </message>
    <message>
        <source>Not said yet: %1</source>
        <translation>Noch nicht gesagt: %1</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>time, kind, what happened</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>What happens now, as %1</source>
        <translation>Was jetzt passiert, als %1</translation>
    </message>
    <message>
        <source>What happens now? Enter adds it</source>
        <translation>Was passiert jetzt? Enter fügt es hinzu</translation>
    </message>
    <message>
        <source>Enter answers, Esc leaves it open</source>
        <translation>Enter antwortet, Esc lässt es offen</translation>
    </message>
    <message>
        <source>Since the start: %1</source>
        <translation>Seit Beginn: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>the start is not known</source>
        <translation>der Beginn ist nicht bekannt</translation>
    </message>
    <message>
        <source>Resolved: tell everybody</source>
        <translation>Behoben: allen Bescheid geben</translation>
    </message>
    <message>
        <source>Others wait for an update since %1</source>
        <translation>Seit %1 warten andere auf eine Meldung</translation>
    </message>
    <message>
        <source>Next update in %1</source>
        <translation>Nächste Meldung in %1</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>“%1” is no severity: write a number from 1, the worst, to 5.</source>
        <translation>„%1“ ist kein Schweregrad: eine Zahl von 1, am schlimmsten, bis 5 schreiben.</translation>
    </message>
    <message>
        <source>/%1  %2</source>
        <comment>key, kind</comment>
        <translation>/%1  %2</translation>
    </message>
    <message>
        <source>%1 is known: %2. Another time is written on the page.</source>
        <comment>milestone, time</comment>
        <translation>%1 ist bekannt: %2. Eine andere Zeit wird auf der Seite eingetragen.</translation>
    </message>
    <message>
        <source>Status update</source>
        <translation>Statusmeldung</translation>
    </message>
    <message>
        <source>Copied. Paste it where others wait for it.</source>
        <translation>Kopiert. Dort einfügen, wo andere darauf warten.</translation>
    </message>
    <message>
        <source>It began %1. Something else that happens now is an incident of its own: “Another incident”.</source>
        <translation>Er begann %1. Was sonst gerade geschieht, ist ein eigener Vorfall: „Anderer Vorfall“.</translation>
    </message>
    <message>
        <source>Another incident</source>
        <translation>Anderer Vorfall</translation>
    </message>
    <message>
        <source>Step of the checklist</source>
        <translation>Schritt der Checkliste</translation>
    </message>
    <message>
        <source>/ and a letter gives a kind.</source>
        <translation>/ und ein Buchstabe geben die Art an.</translation>
    </message>
    <message>
        <source>/ and a letter gives a kind, %1 to %2 a milestone, %3 asks what is not known.</source>
        <translation>/ und ein Buchstabe geben die Art an, %1 bis %2 einen Meilenstein, %3 fragt, was nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Well done. The page has all that was written here: “%1” goes there.</source>
        <translation>Gut gemacht. Die Seite enthält alles, was hier geschrieben wurde: „%1“ führt dorthin.</translation>
    </message>
    <message>
        <source>Nobody has said this yet</source>
        <translation>Das hat noch niemand gesagt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go on writing on the page of the incident</source>
        <translation>Auf der Seite des Vorfalls weiterschreiben</translation>
    </message>
    <message>
        <source>Something else happens now, too</source>
        <translation>Es geschieht gerade noch etwas anderes</translation>
    </message>
    <message>
        <source>Copy what others are to be told, and begin the time to the next</source>
        <translation>Kopieren, was andere erfahren sollen, und die Zeit bis zum nächsten Mal beginnen</translation>
    </message>
    <message>
        <source>Every %1 min</source>
        <comment>minutes between updates</comment>
        <translation>Alle %1 min</translation>
    </message>
    <message>
        <source>How often others are told: %1</source>
        <translation>Wie oft andere informiert werden: %1</translation>
    </message>
</context>
<context>
    <name>nevertwice::LoadBar</name>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Show the load of people</source>
        <translation>Last der Menschen zeigen</translation>
    </message>
    <message>
        <source>Hide the load</source>
        <translation>Last verbergen</translation>
    </message>
    <message>
        <source>Working hours, such as 9-17</source>
        <translation>Arbeitszeit, etwa 9-17</translation>
    </message>
    <message>
        <source>Zone of each incident</source>
        <translation>Zeitzone des jeweiligen Vorfalls</translation>
    </message>
    <message>
        <source>Time zone of the working hours; none for that of each incident</source>
        <translation>Zeitzone der Arbeitszeit; leer für die des jeweiligen Vorfalls</translation>
    </message>
    <message>
        <source>%1, a working day</source>
        <comment>day of the week</comment>
        <translation>%1, ein Arbeitstag</translation>
    </message>
    <message>
        <source>%1, a day off</source>
        <comment>day of the week</comment>
        <translation>%1, ein freier Tag</translation>
    </message>
    <message>
        <source>Working hours are written like 9-17 or 08:30-17:00.</source>
        <translation>Arbeitszeiten schreibt man wie 9-17 oder 08:30-17:00.</translation>
    </message>
    <message>
        <source>This is no time zone: they are called like Europe/Berlin.</source>
        <translation>Das ist keine Zeitzone: Sie heißen wie Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>nevertwice::MainWindow</name>
    <message>
        <source>About Nevertwice</source>
        <translation>Über Nevertwice</translation>
    </message>
    <message>
        <source>Nevertwice %1

Postmortems, incidents and promises.
Failing is fine. Failing twice for the same reason is not.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Nevertwice %1

Postmortems, Vorfälle und Zusagen.
Scheitern ist in Ordnung. Zweimal aus demselben Grund zu scheitern ist es nicht.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Saved a copy, complete and checked: %1</source>
        <translation>Kopie gespeichert, vollständig und geprüft: %1</translation>
    </message>
    <message>
        <source>A copy is being saved</source>
        <translation>Eine Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>It is not complete yet. Closing now gives it up, and nothing of it stays. Close all the same?</source>
        <translation>Sie ist noch nicht vollständig. Beim Schließen wird sie aufgegeben, und nichts davon bleibt. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Nicht alles ist gespeichert</translation>
    </message>
    <message>
        <source>Some words could not be saved to the file. Close all the same?</source>
        <translation>Einige Wörter konnten nicht in die Datei gespeichert werden. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>file name</comment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>What the checks have to say about this incident</source>
        <translation>Was die Prüfungen an diesem Vorfall anmerken</translation>
    </message>
    <message>
        <source>Nevertwice</source>
        <translation>Nevertwice</translation>
    </message>
    <message>
        <source>%1 — Nevertwice</source>
        <comment>workspace</comment>
        <translation>%1 — Nevertwice</translation>
    </message>
    <message>
        <source>incidents</source>
        <comment>file name</comment>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>print %1</source>
        <translation>%1 drucken</translation>
    </message>
    <message>
        <source>the printer took no page</source>
        <translation>der Drucker hat keine Seite angenommen</translation>
    </message>
    <message>
        <source>Look whether it is on, or print into a file.</source>
        <translation>Nachsehen, ob er eingeschaltet ist, oder in eine Datei drucken.</translation>
    </message>
    <message>
        <source>Another Nevertwice on this computer has this workspace open, so here it can only be read. Close it there and open it again to write.</source>
        <translation>Ein anderes Nevertwice auf diesem Computer hat diesen Arbeitsbereich geöffnet, darum lässt er sich hier nur lesen. Zum Schreiben dort schließen und hier noch einmal öffnen.</translation>
    </message>
    <message>
        <source>Some words could not be saved to the file.</source>
        <translation>Einige Worte konnten nicht in der Datei gespeichert werden.</translation>
    </message>
    <message>
        <source>%1

What is kept on this computer is offered again once the file is open. Open it again?</source>
        <comment>what is not saved, and why</comment>
        <translation>%1

Was auf diesem Rechner aufbewahrt ist, wird wieder angeboten, sobald die Datei offen ist. Erneut öffnen?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>%1

Close all the same?</source>
        <comment>what is not saved, and why</comment>
        <translation>%1

Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Settings cannot be read</source>
        <translation>Einstellungen nicht lesbar</translation>
    </message>
    <message>
        <source>%1 is not a file, so it was not read. What you set now is forgotten when Nevertwice is closed. Take it away, then start again.</source>
        <comment>path of the settings</comment>
        <translation>%1 ist keine Datei und wurde deshalb nicht gelesen. Was Sie jetzt einstellen, ist vergessen, sobald Nevertwice geschlossen wird. Entfernen Sie es und starten Sie neu.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Kopie anderswo speichern</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
</context>
<context>
    <name>nevertwice::ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <comment>title of a page</comment>
        <translation>Handbuch: %1</translation>
    </message>
</context>
<context>
    <name>nevertwice::MarkdownEditor</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste &amp;without formatting</source>
        <translation>Ohne &amp;Formatierung einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
</context>
<context>
    <name>nevertwice::MarkdownPreview</name>
    <message>
        <source>Shown as plain text because it is too long.</source>
        <translation>Als einfacher Text angezeigt, weil es zu lang ist.</translation>
    </message>
    <message>
        <source>Shown as plain text because a line is too long.</source>
        <translation>Als einfacher Text angezeigt, weil eine Zeile zu lang ist.</translation>
    </message>
    <message>
        <source>Shown as plain text because a table has more than 64 columns.</source>
        <translation>Als einfacher Text angezeigt, weil eine Tabelle mehr als 64 Spalten hat.</translation>
    </message>
    <message>
        <source>Shown as plain text because its tables have more than 20,000 cells.</source>
        <translation>Als einfacher Text angezeigt, weil die Tabellen mehr als 20.000 Zellen haben.</translation>
    </message>
    <message>
        <source>Shown as plain text because lists or quotes are more than 64 deep.</source>
        <translation>Als einfacher Text angezeigt, weil Listen oder Zitate mehr als 64 Ebenen tief sind.</translation>
    </message>
    <message>
        <source>Shown as plain text because it defines too many links.</source>
        <translation>Als einfacher Text angezeigt, weil zu viele Links definiert sind.</translation>
    </message>
    <message>
        <source>Shown as plain text because it has more than 500 footnotes.</source>
        <translation>Als einfacher Text angezeigt, weil es mehr als 500 Fußnoten gibt.</translation>
    </message>
    <message>
        <source>Shown as plain text because it has too many HTML declarations.</source>
        <translation>Als einfacher Text angezeigt, weil es zu viele HTML-Deklarationen gibt.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>nevertwice::MentionsGroup</name>
    <message>
        <source>Mentioned in</source>
        <translation>Erwähnt in</translation>
    </message>
    <message>
        <source>And in more: search for %1.</source>
        <translation>Und in weiteren: nach %1 suchen.</translation>
    </message>
</context>
<context>
    <name>nevertwice::Menus</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open the s&amp;ample workspace</source>
        <translation>Beis&amp;piel-Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>&amp;Save a copy as…</source>
        <translation>&amp;Kopie speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import from the clip&amp;board…</source>
        <translation>Aus der Z&amp;wischenablage importieren…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Arbeitsbereich s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Getting around</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Search incidents</source>
        <translation>Vorfälle &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Quick switcher…</source>
        <translation>Schnell&amp;wechsel…</translation>
    </message>
    <message>
        <source>Comman&amp;d palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>Nächster &amp;Treffer</translation>
    </message>
    <message>
        <source>Previo&amp;us hit</source>
        <translation>Vorheriger T&amp;reffer</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Vor&amp;heriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Incident before this</source>
        <translation>&amp;Zuvor besuchter Vorfall</translation>
    </message>
    <message>
        <source>Back through th&amp;ose</source>
        <translation>D&amp;urch besuchte Vorfälle zurück</translation>
    </message>
    <message>
        <source>List as &amp;cards</source>
        <translation>Liste als &amp;Karten</translation>
    </message>
    <message>
        <source>List as a &amp;table</source>
        <translation>Liste als Tabe&amp;lle</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <translation>K&amp;ompakte Zeilen</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>Seitenle&amp;iste</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Go to section</source>
        <translation>&amp;Gehe zu Abschnitt</translation>
    </message>
    <message>
        <source>Section &amp;%1</source>
        <translation>Abschnitt &amp;%1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Nevertwice</source>
        <translation>Ü&amp;ber Nevertwice</translation>
    </message>
    <message>
        <source>New incident, &amp;question by question</source>
        <translation>Neuer Vorfall, &amp;Frage für Frage</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>&amp;Remove the missing ones</source>
        <translation>&amp;Fehlende entfernen</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>Board or tab&amp;le of actions</source>
        <translation>Ta&amp;fel oder Tabelle der Maßnahmen</translation>
    </message>
    <message>
        <source>Group actions b&amp;y…</source>
        <translation>&amp;Maßnahmen gruppieren nach…</translation>
    </message>
    <message>
        <source>Re&amp;fresh actions from a tracker…</source>
        <translation>Maßnahmen aus einem &amp;Tracker auffrischen…</translation>
    </message>
    <message>
        <source>Co&amp;verage of causes</source>
        <translation>Abdeckung der Ursache&amp;n</translation>
    </message>
    <message>
        <source>Facts beside the te&amp;xt</source>
        <translation>F&amp;akten neben dem Text</translation>
    </message>
    <message>
        <source>Go to pan&amp;e</source>
        <translation>Gehe zu Ber&amp;eich</translation>
    </message>
    <message>
        <source>Go to the &amp;sidebar</source>
        <translation>Zur &amp;Seitenleiste gehen</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>Zur &amp;Liste gehen</translation>
    </message>
    <message>
        <source>Go to the &amp;page</source>
        <translation>Zur S&amp;eite gehen</translation>
    </message>
    <message>
        <source>T&amp;wo incidents side by side</source>
        <translation>Zwei Vorfälle &amp;parallel</translation>
    </message>
    <message>
        <source>Go to the se&amp;cond page</source>
        <translation>Z&amp;ur zweiten Seite gehen</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Han&amp;dbuch</translation>
    </message>
    <message>
        <source>&amp;Why does this finding matter?</source>
        <translation>&amp;Warum ist dieser Hinweis wichtig?</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number, heading</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;Go on with the guide</source>
        <translation>&amp;Mit den Fragen weitermachen</translation>
    </message>
</context>
<context>
    <name>nevertwice::MergeSheet</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ref and title of an incident</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge two incidents</source>
        <translation>Zwei Vorfälle zusammenführen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Both incidents</source>
        <translation>Beide Vorfälle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Are these one and the same?</source>
        <translation>Ist das ein und derselbe Vorfall?</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Grundursache</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>%1 then has the events, actions, causes, people and attachments of both (events: %2, actions: %3, causes: %4). What it does not say itself it takes from %5; where both say something, the text of %5 stands behind its own under “%6”. %5 moves to the trash as its duplicate, and what was related to it is related to %1.</source>
        <translation>%1 hat dann die Ereignisse, Maßnahmen, Ursachen, Personen und Anhänge von beiden (Ereignisse: %2, Maßnahmen: %3, Ursachen: %4). Was dort selbst fehlt, kommt aus %5; wo beide etwas sagen, steht der Text von %5 unter „%6“ hinter dem eigenen. %5 kommt als Duplikat in den Papierkorb, und was damit verwandt war, ist dann mit %1 verwandt.</translation>
    </message>
</context>
<context>
    <name>nevertwice::MergingWords</name>
    <message>
        <source>%1 has what %2 had, and %2 is in the trash.</source>
        <comment>refs of incidents</comment>
        <translation>%1 hat, was %2 hatte, und %2 liegt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>nevertwice::MetricsRow</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nevertwice::MilestoneFields</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Inferred. Confirm</source>
        <translation>Abgeleitet. Bestätigen</translation>
    </message>
    <message>
        <source>Confirm the inferred time: %1</source>
        <translation>Abgeleitete Zeit bestätigen: %1</translation>
    </message>
    <message>
        <source>This time comes from the timeline; nobody has confirmed it yet.</source>
        <translation>Diese Zeit stammt aus der Zeitachse; bestätigt hat sie noch niemand.</translation>
    </message>
    <message>
        <source>Milestones (the zone “%1” is not known: UTC)</source>
        <translation>Meilensteine (die Zone „%1“ ist nicht bekannt: UTC)</translation>
    </message>
    <message>
        <source>Milestones, %1</source>
        <comment>in this time zone</comment>
        <translation>Meilensteine, %1</translation>
    </message>
    <message>
        <source>Confirm a time</source>
        <translation>Zeit bestätigen</translation>
    </message>
</context>
<context>
    <name>nevertwice::NameBar</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Diesen Namen verwenden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Your name for the history?</source>
        <translation>Ihr Name für den Verlauf?</translation>
    </message>
</context>
<context>
    <name>nevertwice::OpenSwitcher</name>
    <message>
        <source>Incidents you have been at</source>
        <translation>Zuletzt besuchte Vorfälle</translation>
    </message>
</context>
<context>
    <name>nevertwice::OwedTable</name>
    <message>
        <source>Postmortems that are late, due or not begun</source>
        <translation>Postmortems, die überfällig, fällig oder nicht begonnen sind</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the incident</source>
        <translation>Vorfall &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Postmortem</source>
        <translation>&amp;Postmortem</translation>
    </message>
</context>
<context>
    <name>nevertwice::PageView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>nevertwice::Palette</name>
    <message>
        <source>%1, %2</source>
        <comment>what a row says, its note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>nevertwice::Papers</name>
    <message>
        <source>export what is chosen</source>
        <translation>Auswahl exportieren</translation>
    </message>
    <message>
        <source>it is more than 1,000 incidents</source>
        <translation>es sind mehr als 1.000 Vorfälle</translation>
    </message>
    <message>
        <source>Choose fewer of them at once.</source>
        <translation>Weniger auf einmal auswählen.</translation>
    </message>
    <message>
        <source>1 incident was exported to %1</source>
        <translation>1 Vorfall wurde exportiert nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents were exported to %1</source>
        <translation>
            <numerusform>%n Vorfall wurde exportiert nach %1</numerusform>
            <numerusform>%n Vorfälle wurden exportiert nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The content of the attachment %1 is not in the workspace.</source>
        <translation>Der Inhalt des Anhangs %1 ist nicht im Arbeitsbereich.</translation>
    </message>
    <message numerus="yes">
        <source>The content of %n attachments is not in the workspace.</source>
        <translation>
            <numerusform>Der Inhalt von %n Anhang ist nicht im Arbeitsbereich.</numerusform>
            <numerusform>Der Inhalt von %n Anhängen ist nicht im Arbeitsbereich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>import it</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>es ist der Arbeitsbereich selbst</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>import what was copied</source>
        <translation>Inhalt der Zwischenablage importieren</translation>
    </message>
    <message>
        <source>there is no text in the clipboard</source>
        <translation>in der Zwischenablage ist kein Text</translation>
    </message>
    <message>
        <source>Copy a document, then try again.</source>
        <translation>Ein Dokument kopieren, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>import documents</source>
        <translation>Dokumente importieren</translation>
    </message>
    <message>
        <source>take in the incidents</source>
        <translation>Vorfälle übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n were taken in before; import again to go on.</source>
        <translation>
            <numerusform>%n wurde vorher übernommen; erneut importieren, um fortzufahren.</numerusform>
            <numerusform>%n wurden vorher übernommen; erneut importieren, um fortzufahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 incident was added</source>
        <translation>1 Vorfall wurde hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents were added</source>
        <translation>
            <numerusform>%n Vorfall wurde hinzugefügt</numerusform>
            <numerusform>%n Vorfälle wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was updated</source>
        <translation>1 wurde aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>%n were updated</source>
        <translation>
            <numerusform>%n wurde aktualisiert</numerusform>
            <numerusform>%n wurden aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 war schon da</translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n war schon da</numerusform>
            <numerusform>%n waren schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest was left</source>
        <translation>der Rest blieb aus</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Not kept, because something in it cannot be: %1.</source>
        <translation>Nicht übernommen, weil darin etwas ungültig ist: %1.</translation>
    </message>
    <message>
        <source>The content of the attachment %1 was not there.</source>
        <translation>Der Inhalt des Anhangs %1 fehlte.</translation>
    </message>
    <message numerus="yes">
        <source>The content of %n attachments was not there.</source>
        <translation>
            <numerusform>Der Inhalt von %n Anhang fehlte.</numerusform>
            <numerusform>Der Inhalt von %n Anhängen fehlte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>take the import back</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>The import is taken back; what it added is in the trash.</source>
        <translation>Der Import ist zurückgenommen; was er hinzugefügt hat, liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>1 incident that was changed since stays.</source>
        <translation>1 Vorfall, der seitdem geändert wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents that were changed since stay.</source>
        <translation>
            <numerusform>%n Vorfall, der seitdem geändert wurde, bleibt.</numerusform>
            <numerusform>%n Vorfälle, die seitdem geändert wurden, bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Causes, names, settings and views that came with it stay.</source>
        <translation>Mitgebrachte Ursachen, Namen, Einstellungen und Ansichten bleiben.</translation>
    </message>
    <message>
        <source>Look at the causes</source>
        <translation>Ursachen ansehen</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>only documents can be imported</source>
        <translation>nur Dokumente können importiert werden</translation>
    </message>
    <message>
        <source>1 cause, name, setting or view is otherwise here, and was kept.</source>
        <translation>1 Ursache, Name, Einstellung oder Ansicht ist hier anders und wurde behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n causes, names, settings or views are otherwise here, and were kept.</source>
        <translation>
            <numerusform>%n Ursache, Name, Einstellung oder Ansicht ist hier anders und wurde behalten.</numerusform>
            <numerusform>%n Ursachen, Namen, Einstellungen oder Ansichten sind hier anders und wurden behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is larger than the %1 MB that an import reads; a copy of the workspace keeps all.</source>
        <translation>Die Datei ist größer als die %1 MB, die ein Import liest; eine Kopie des Arbeitsbereichs behält alles.</translation>
    </message>
    <message>
        <source>It is larger than the %1 MB that an import reads: to take them in again, export fewer at once.</source>
        <translation>Die Datei ist größer als die %1 MB, die ein Import liest: Um alles wieder einzulesen, exportieren Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>To attach a file, drop it onto the page of an incident.</source>
        <translation>Um eine Datei anzuhängen, lassen Sie sie auf der Seite eines Vorfalls los.</translation>
    </message>
</context>
<context>
    <name>nevertwice::PasteItemModel</name>
    <message>
        <source>Impact began</source>
        <translation>Auswirkung begann</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>nevertwice::PasteSheet</name>
    <message>
        <source>Paste log</source>
        <translation>Protokoll einfügen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Paste here what was said and logged: a chat, mails, alerts, lines of a log, a table.</source>
        <translation>Hier einfügen, was gesagt und protokolliert wurde: einen Chat, Mails, Alarme, Zeilen aus einem Log, eine Tabelle.</translation>
    </message>
    <message>
        <source>Time zone of times that name none</source>
        <translation>Zeitzone für Zeiten ohne Zeitzone</translation>
    </message>
    <message>
        <source>As the text says</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <source>Day of times that name none</source>
        <translation>Tag für Zeiten ohne Tag</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Recognised rows</source>
        <translation>Erkannte Zeilen</translation>
    </message>
    <message>
        <source>Space keeps or leaves out · Backspace joins with the row above · Enter splits off the first line · * stars · 1 to 5 mark impact began, detected, acknowledged, mitigated, resolved · a letter sets the kind</source>
        <translation>Leertaste übernimmt oder lässt aus · Rücktaste verbindet mit der Zeile darüber · Enter trennt die erste Zeile ab · * setzt einen Stern · 1 bis 5 markieren Auswirkung begann, bemerkt, angenommen, eingedämmt, behoben · ein Buchstabe setzt die Art</translation>
    </message>
    <message>
        <source>Make a new incident</source>
        <translation>Neuen Vorfall anlegen</translation>
    </message>
    <message>
        <source>Add to the incident</source>
        <translation>Zum Vorfall hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>What is recognised appears beside it at once; nothing is added before you say so.</source>
        <translation>Was erkannt wird, erscheint sofort daneben; hinzugefügt wird erst auf Knopfdruck.</translation>
    </message>
    <message>
        <source>Nothing was recognised: no line has a time that could be read. A line like “14:05 Anna: rolled back” would do.</source>
        <translation>Nichts wurde erkannt: Keine Zeile hat eine lesbare Zeit. Eine Zeile wie „14:05 Anna: Rollback gestartet“ würde genügen.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n left out</source>
        <translation>
            <numerusform>, %n ausgelassen</numerusform>
            <numerusform>, %n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>, 1 line not recognised</source>
        <translation>, 1 Zeile nicht erkannt</translation>
    </message>
    <message numerus="yes">
        <source>, %n lines not recognised</source>
        <translation>
            <numerusform>, %n Zeile nicht erkannt</numerusform>
            <numerusform>, %n Zeilen nicht erkannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Zone: %1.</source>
        <translation>Zone: %1.</translation>
    </message>
    <message>
        <source>No zone is named: read as %1.</source>
        <translation>Keine Zone genannt: gelesen als %1.</translation>
    </message>
    <message>
        <source>Some times have no day: say which it was.</source>
        <translation>Manchen Zeiten fehlt der Tag: bitte angeben.</translation>
    </message>
    <message>
        <source>No year is named: %1 is supposed.</source>
        <translation>Kein Jahr genannt: angenommen wird %1.</translation>
    </message>
    <message>
        <source>It is too long: the end was left out.</source>
        <translation>Der Text ist zu lang: Das Ende wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>nevertwice::PeopleGroup</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>Role of a person</source>
        <translation>Rolle einer Person</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Removing a person</source>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Name einer Person</translation>
    </message>
</context>
<context>
    <name>nevertwice::PeriodBar</name>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a month, quarter or year that is not over</comment>
        <translation>%1 (bisher)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>The time before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>The time after</source>
        <translation>Zeitraum danach</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>read the day</source>
        <translation>Tag lesen</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <comment>a period</comment>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <comment>the days it is compared with</comment>
        <translation>verglichen mit %1</translation>
    </message>
</context>
<context>
    <name>nevertwice::PhaseBandView</name>
    <message>
        <source>Phases: %1</source>
        <translation>Phasen: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>phase, how long</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>nevertwice::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which picture, how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is not here, or it is too large.</source>
        <translation>Dieses Bild lässt sich nicht zeigen: Es ist nicht hier oder zu groß.</translation>
    </message>
    <message>
        <source>Enter: in its own size</source>
        <translation>Enter: in voller Größe</translation>
    </message>
    <message>
        <source>Enter: the whole picture</source>
        <translation>Enter: das ganze Bild</translation>
    </message>
    <message>
        <source>Arrow keys: the others</source>
        <translation>Pfeiltasten: die anderen</translation>
    </message>
    <message>
        <source>Esc: back</source>
        <translation>Esc: zurück</translation>
    </message>
</context>
<context>
    <name>nevertwice::PlaceList</name>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
</context>
<context>
    <name>nevertwice::PostmortemModel</name>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>No day, no review</source>
        <translation>Kein Termin, keine Durchsicht</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>Postmortem</translation>
    </message>
</context>
<context>
    <name>nevertwice::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What was decided? Enter writes it into the document</source>
        <translation>Was wurde entschieden? Enter schreibt es ins Dokument</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which event, how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, kind of event</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, owner</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>No open questions</source>
        <translation>Keine offenen Fragen</translation>
    </message>
    <message>
        <source>No open actions</source>
        <translation>Keine offenen Maßnahmen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
</context>
<context>
    <name>nevertwice::ProposalList</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1 looks like %2.</source>
        <translation>%1 sieht aus wie %2.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Title of the new cause</source>
        <translation>Titel der neuen Ursache</translation>
    </message>
    <message>
        <source>1 incident without a cause</source>
        <translation>1 Vorfall ohne Ursache</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents without a cause look like one:</source>
        <translation>
            <numerusform>%n Vorfall ohne Ursache:</numerusform>
            <numerusform>%n Vorfälle ohne Ursache scheinen dieselbe zu haben:</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, about what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nevertwice::QuestionsGroup</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Section of the question</source>
        <translation>Abschnitt der Frage</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Eine Frage stellen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a question</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>State of the question</source>
        <translation>Stand der Frage</translation>
    </message>
    <message>
        <source>Removing a question</source>
        <translation>Frage entfernen</translation>
    </message>
    <message>
        <source>Answered question</source>
        <translation>Beantwortete Frage</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>section, who asks</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>nevertwice::QuickSwitch</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll getan werden?</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Quick switcher</source>
        <translation>Schnellwechsel</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>severity, number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Action %1</source>
        <comment>number</comment>
        <translation>Maßnahme %1</translation>
    </message>
    <message>
        <source>Action %1, closed</source>
        <comment>number</comment>
        <translation>Maßnahme %1, abgeschlossen</translation>
    </message>
    <message>
        <source>Where you have been</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Offene Vorfälle</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Views and places</source>
        <translation>Ansichten und Bereiche</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New incident “%1”</source>
        <translation>Neuer Vorfall „%1“</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Alle Vorfälle</translation>
    </message>
    <message>
        <source>Actions of all incidents</source>
        <translation>Maßnahmen aller Vorfälle</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a command that can be on or off</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>wants an open workspace</source>
        <translation>braucht einen geöffneten Arbeitsbereich</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>nichts wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>not in the trash</source>
        <translation>nicht im Papierkorb</translation>
    </message>
    <message>
        <source>this workspace can only be read</source>
        <translation>dieser Arbeitsbereich lässt sich nur lesen</translation>
    </message>
    <message>
        <source>wants an incident</source>
        <translation>braucht einen Vorfall</translation>
    </message>
    <message>
        <source>wants the page of an incident</source>
        <translation>braucht die Seite eines Vorfalls</translation>
    </message>
    <message>
        <source>this incident can only be read</source>
        <translation>dieser Vorfall lässt sich nur lesen</translation>
    </message>
    <message>
        <source>Go to an incident, a cause, an action, a view; &gt; commands, # tags, @ services</source>
        <translation>Zu Vorfall, Ursache, Maßnahme oder Ansicht; &gt; Befehle, # Schlagwörter, @ Dienste</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Directory of services, teams, people and tags</source>
        <translation>Verzeichnis der Dienste, Teams, Personen und Schlagwörter</translation>
    </message>
    <message>
        <source>Causes of all incidents</source>
        <translation>Ursachen aller Vorfälle</translation>
    </message>
</context>
<context>
    <name>nevertwice::ReadingPane</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose an incident in the list to read it here.</source>
        <translation>In der Liste einen Vorfall wählen, um ihn hier zu lesen.</translation>
    </message>
</context>
<context>
    <name>nevertwice::RelatedGroup</name>
    <message>
        <source>Related incidents</source>
        <translation>Verwandte Vorfälle</translation>
    </message>
    <message>
        <source>Add a related incident</source>
        <translation>Verwandten Vorfall hinzufügen</translation>
    </message>
    <message>
        <source>Find an incident</source>
        <translation>Vorfall suchen</translation>
    </message>
    <message>
        <source>Related incident</source>
        <translation>Verwandter Vorfall</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Removing a related incident</source>
        <translation>Verwandten Vorfall entfernen</translation>
    </message>
    <message>
        <source>Not in this workspace</source>
        <translation>Nicht in diesem Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>nevertwice::RenderedText</name>
    <message>
        <source>picture not loaded: it lies outside the workspace</source>
        <translation>Bild nicht geladen: Es liegt außerhalb des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>missing attachment</source>
        <translation>Anhang fehlt</translation>
    </message>
    <message>
        <source>no picture that can be read</source>
        <translation>kein lesbares Bild</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a picture, why it is not shown</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>nevertwice::RenewalPage</name>
    <message>
        <source>Bringing %1 up to date…</source>
        <translation>%1 wird auf den neuen Stand gebracht …</translation>
    </message>
    <message>
        <source>An earlier version of Nevertwice made it. A copy of it as it is goes to the backups first; with a large file this takes a while.</source>
        <translation>Eine frühere Version von Nevertwice hat die Datei angelegt. Zuerst kommt eine Kopie davon, wie sie ist, zu den Sicherungen; bei einer großen Datei dauert das eine Weile.</translation>
    </message>
    <message>
        <source>Bringing the workspace up to date</source>
        <translation>Der Arbeitsbereich wird auf den neuen Stand gebracht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>nevertwice::RepeatQuestion</name>
    <message>
        <source>Why it happened again</source>
        <translation>Warum es wieder passiert ist</translation>
    </message>
    <message>
        <source>What was done then was not enough, because…</source>
        <translation>Was damals getan wurde, reichte nicht, weil …</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish without it</source>
        <translation>Ohne Antwort veröffentlichen</translation>
    </message>
</context>
<context>
    <name>nevertwice::ReviewGroup</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>Postmortem</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Why not required</source>
        <translation>Warum nicht nötig</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Grund nennen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Ask a reviewer</source>
        <translation>Um Durchsicht bitten</translation>
    </message>
    <message>
        <source>Why no postmortem is required</source>
        <translation>Warum kein Postmortem nötig ist</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Um Durchsicht bitten</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Votum</translation>
    </message>
    <message>
        <source>Removing a reviewer</source>
        <translation>Bitte um Durchsicht entfernen</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>Seitdem hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Changed since then: %1</source>
        <translation>Seitdem geändert: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>due in 3 days, the date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edited after it was published. %1</source>
        <translation>Nach der Veröffentlichung bearbeitet. %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Changes since I last looked, %1</source>
        <translation>Änderungen, seit ich zuletzt hier war, %1</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>Änderungen seit %1</translation>
    </message>
    <message>
        <source>What it said then is not known.</source>
        <comment>the postmortem, at a day in the past</comment>
        <translation>Was damals dastand, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>nevertwice::RowView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>nevertwice::SavedViews</name>
    <message>
        <source>Asks for “%1”, which is not known here</source>
        <translation>Fragt nach „%1“, das hier nicht bekannt ist</translation>
    </message>
</context>
<context>
    <name>nevertwice::SearchField</name>
    <message>
        <source>Search incidents</source>
        <translation>Vorfälle suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>nevertwice::SearchHelp</name>
    <message>
        <source>Forget these searches</source>
        <translation>Diese Suchen vergessen</translation>
    </message>
</context>
<context>
    <name>nevertwice::SectionView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Heading of this section</source>
        <translation>Überschrift dieses Abschnitts</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Ohne Überschrift</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Add section below</source>
        <translation>&amp;Abschnitt darunter hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move, rename or remove this section</source>
        <translation>Diesen Abschnitt verschieben, umbenennen oder entfernen</translation>
    </message>
    <message>
        <source>What can be done with the section %1</source>
        <translation>Was sich mit dem Abschnitt %1 tun lässt</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <source>What worked, so that it stays?</source>
        <translation>Was hat sich bewährt und soll so bleiben?</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schlecht lief</translation>
    </message>
    <message>
        <source>What made it worse or slower?</source>
        <translation>Was hat es schlimmer oder langsamer gemacht?</translation>
    </message>
    <message>
        <source>Where we got lucky</source>
        <translation>Wo wir Glück hatten</translation>
    </message>
    <message>
        <source>What could have made it worse, and did not?</source>
        <translation>Was hätte es schlimmer machen können und hat es nicht?</translation>
    </message>
    <message>
        <source>What is typed renames the section; Esc brings the old name back</source>
        <translation>Was hier getippt wird, benennt den Abschnitt um; Esc bringt den alten Namen zurück</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Text verschieben</translation>
    </message>
</context>
<context>
    <name>nevertwice::SeenPanel</name>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Mended then: %1</source>
        <translation>Was damals half: %1</translation>
    </message>
    <message>
        <source>1 promise is still open</source>
        <translation>1 Zusage ist noch offen</translation>
    </message>
    <message numerus="yes">
        <source>%n promises are still open</source>
        <translation>
            <numerusform>%n Zusage ist noch offen</numerusform>
            <numerusform>%n Zusagen sind noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>Untitled incident</source>
        <translation>Vorfall ohne Titel</translation>
    </message>
    <message>
        <source>Promise %1: %2, %3</source>
        <comment>INC-3.2, what was promised, who and until when</comment>
        <translation>Zusage %1: %2, %3</translation>
    </message>
    <message>
        <source>Same cause: %1</source>
        <translation>Gleiche Ursache: %1</translation>
    </message>
    <message>
        <source>The same false lead: “%1”</source>
        <translation>Die gleiche falsche Fährte: „%1“</translation>
    </message>
    <message>
        <source>Both tell of: %1</source>
        <translation>Beide berichten von: %1</translation>
    </message>
    <message>
        <source>Same service: %1</source>
        <translation>Gleicher Dienst: %1</translation>
    </message>
    <message>
        <source>Same tag: %1</source>
        <translation>Gleiches Schlagwort: %1</translation>
    </message>
    <message>
        <source>Both say: %1</source>
        <translation>In beiden steht: %1</translation>
    </message>
    <message>
        <source>Seen before?</source>
        <translation>Schon einmal erlebt?</translation>
    </message>
    <message>
        <source>Incidents like this one</source>
        <translation>Ähnliche Vorfälle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it (Enter)</source>
        <translation>Öffnen (Enter)</translation>
    </message>
    <message>
        <source>Link its cause</source>
        <translation>Ursache verknüpfen</translation>
    </message>
    <message>
        <source>Write the first sentence. Incidents like this one appear here, with what mended them then and what is still open of what was promised.</source>
        <translation>Den ersten Satz schreiben. Ähnliche Vorfälle erscheinen dann hier, mit dem, was damals half, und dem, was von den Zusagen noch offen ist.</translation>
    </message>
    <message>
        <source>Remembering…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>The first of its kind</source>
        <translation>Der erste seiner Art</translation>
    </message>
    <message>
        <source>This is the only incident of the workspace. The next one will be compared with it.</source>
        <translation>Dies ist der einzige Vorfall im Arbeitsbereich. Der nächste wird mit ihm verglichen.</translation>
    </message>
    <message>
        <source>Nothing like it</source>
        <translation>Nichts Ähnliches</translation>
    </message>
    <message>
        <source>The one other incident is not like this. Name a cause of the catalogue, and this place tells how often it came before.</source>
        <translation>Der einzige andere Vorfall ist nicht wie dieser. Mit einer Ursache aus dem Katalog steht hier, wie oft sie schon vorkam.</translation>
    </message>
    <message>
        <source>None of %1 others is like this one. Name a cause of the catalogue, and this place tells how often it came before.</source>
        <translation>Keiner von %1 anderen ist wie dieser. Mit einer Ursache aus dem Katalog steht hier, wie oft sie schon vorkam.</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>Vor diesem</translation>
    </message>
    <message>
        <source>Like this one</source>
        <translation>Wie dieser</translation>
    </message>
    <message>
        <source>Since then, or without a date</source>
        <translation>Seitdem oder ohne Datum</translation>
    </message>
    <message>
        <source>Choose an incident to link its cause</source>
        <translation>Einen Vorfall wählen, um seine Ursache zu verknüpfen</translation>
    </message>
    <message>
        <source>Link its cause “%1” to this incident (L)</source>
        <translation>Seine Ursache „%1“ mit diesem Vorfall verknüpfen (L)</translation>
    </message>
    <message>
        <source>It has no cause yet</source>
        <translation>Er hat noch keine Ursache</translation>
    </message>
    <message>
        <source>Its causes are linked already</source>
        <translation>Seine Ursachen sind schon verknüpft</translation>
    </message>
    <message>
        <source>Link “%1”</source>
        <translation>„%1“ verknüpfen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>This incident and the like ones on one scale (C)</source>
        <translation>Diesen Vorfall und die ähnlichen auf einer Skala (C)</translation>
    </message>
    <message>
        <source>Compare this incident with the like ones</source>
        <translation>Diesen Vorfall mit den ähnlichen vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Link the %n causes of the chosen incidents to this one (L)</source>
        <translation>
            <numerusform>%n Ursache der gewählten Vorfälle mit diesem verknüpfen (L)</numerusform>
            <numerusform>%n Ursachen der gewählten Vorfälle mit diesem verknüpfen (L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n causes</source>
        <translation>
            <numerusform>%n Ursache verknüpfen</numerusform>
            <numerusform>%n Ursachen verknüpfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::SettingsForm</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nevertwice::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Dieser Arbeitsbereich</translation>
    </message>
    <message>
        <source>Severities in %1</source>
        <translation>Schweregrade in %1</translation>
    </message>
    <message>
        <source>They lie in the workspace and hold for everybody who opens it.</source>
        <translation>Sie liegen im Arbeitsbereich und gelten für alle, die ihn öffnen.</translation>
    </message>
    <message>
        <source>Fields of the team</source>
        <translation>Felder des Teams</translation>
    </message>
    <message>
        <source>Every incident has them in its facts. A field that is removed takes nothing with it that was written.</source>
        <translation>Jeder Vorfall hat sie bei seinen Fakten. Wird ein Feld entfernt, bleibt alles erhalten, was darin geschrieben wurde.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Zeilen der Listen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>The history of a workspace keeps it beside what you write. It goes nowhere else.</source>
        <translation>Der Verlauf eines Arbeitsbereichs hält ihn neben dem Geschriebenen fest. Sonst geht er nirgendwohin.</translation>
    </message>
    <message>
        <source>Another program for texts</source>
        <translation>Anderes Programm für Texte</translation>
    </message>
    <message>
        <source>Ctrl+Alt+E opens the text you are in there, and takes in what you save. Left empty, it is what the desktop opens Markdown with.</source>
        <translation>Strg+Alt+E öffnet darin den gerade bearbeiteten Text und übernimmt, was dort gespeichert wird. Bleibt das Feld leer, ist es das Programm, mit dem der Desktop Markdown öffnet.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>No dictionary is installed: nothing is marked. Dictionaries come with packages like hunspell-en-us.</source>
        <translation>Kein Wörterbuch ist installiert: Nichts wird markiert. Wörterbücher kommen mit Paketen wie hunspell-en-us.</translation>
    </message>
    <message>
        <source>Words that no dictionary knows are marked while you write. Code, addresses and the words of the trade are left alone.</source>
        <translation>Wörter, die kein Wörterbuch kennt, werden beim Schreiben markiert. Code, Adressen und Fachwörter bleiben unbehelligt.</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>Sprache der Rechtschreibung</translation>
    </message>
    <message>
        <source>When Nevertwice starts</source>
        <translation>Wenn Nevertwice startet</translation>
    </message>
    <message>
        <source>Open the workspace that was open last</source>
        <translation>Den zuletzt geöffneten Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>Copies of each workspace lie here, checked when they are made and never changed after.</source>
        <translation>Hier liegen Kopien jedes Arbeitsbereichs, beim Anlegen geprüft und danach nie verändert.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks in %1</source>
        <translation>Prüfungen in %1</translation>
    </message>
    <message>
        <source>What the checks look for, and how bad it is to this team. It holds for everybody who opens the workspace, in the window and on the command line.</source>
        <translation>Wonach die Prüfungen suchen und wie schlimm es für dieses Team ist. Gilt für alle, die den Arbeitsbereich öffnen, im Fenster und auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>“Make a ticket” opens this address in the browser, with {title}, {text}, {incident}, {owner} and {due} of the action filled in. Nothing is sent before you do it there.</source>
        <translation>„Ticket eröffnen“ öffnet diese Adresse im Browser; {title}, {text}, {incident}, {owner} und {due} werden dabei mit den Angaben der Maßnahme gefüllt. Gesendet wird nichts, bevor es dort abgeschickt wird.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>A notification of the desktop about the open workspace. Where you said your name it counts your own actions, else those of all.</source>
        <translation>Eine Benachrichtigung des Desktops zum geöffneten Arbeitsbereich. Ist Ihr Name angegeben, zählt sie Ihre eigenen Maßnahmen, sonst die von allen.</translation>
    </message>
    <message>
        <source>Tell me what is due and overdue</source>
        <translation>Fälliges und Überfälliges melden</translation>
    </message>
    <message>
        <source>Checklists while it happens</source>
        <translation>Checklisten, während es geschieht</translation>
    </message>
    <message>
        <source>Boxes to tick in the form of an incident that happens now. A line that begins with / and the key of a kind adds that to the timeline when it is ticked: “/k Tell the support desk”.</source>
        <translation>Kästchen zum Abhaken im Formular eines Vorfalls, der gerade geschieht. Eine Zeile, die mit / und der Taste einer Art beginnt, kommt beim Abhaken in die Zeitachse: „/k Tell the support desk“.</translation>
    </message>
    <message>
        <source>It holds from the next start of Nevertwice on. Documents and reports that you export are in English whatever you choose here; single charts and comparisons are in the language of the window.</source>
        <translation>Gilt ab dem nächsten Start von Nevertwice. Dokumente und Berichte, die Sie exportieren, sind auf Englisch, was immer Sie hier wählen; einzelne Diagramme und Vergleiche sind in der Sprache des Fensters.</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
</context>
<context>
    <name>nevertwice::SeveritySettings</name>
    <message>
        <source>What it means here</source>
        <translation>Was es hier bedeutet</translation>
    </message>
    <message>
        <source>Postmortem due after</source>
        <translation>Postmortem fällig nach</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>Was %1 bedeutet</translation>
    </message>
    <message>
        <source>Customers cannot work, for example</source>
        <translation>etwa: Kunden können nicht arbeiten</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Keine Frist</translation>
    </message>
    <message>
        <source>Days until the postmortem of %1 is due</source>
        <translation>Tage, bis das Postmortem von %1 fällig ist</translation>
    </message>
    <message>
        <source>Actions due after</source>
        <translation>Maßnahmen fällig nach</translation>
    </message>
    <message>
        <source>Days until an action after %1 is due</source>
        <translation>Tage, bis eine Maßnahme nach %1 fällig ist</translation>
    </message>
    <message>
        <source> day</source>
        <comment>behind the number 1</comment>
        <translation> Tag</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Look for a command or its keys</source>
        <translation>Nach einem Befehl oder seinen Tasten suchen</translation>
    </message>
    <message>
        <source>Press the keys of a row to choose others.</source>
        <translation>Auf die Tasten einer Zeile klicken, um andere zu wählen.</translation>
    </message>
    <message>
        <source>Back to its usual keys</source>
        <translation>Zurück zu den üblichen Tasten</translation>
    </message>
    <message>
        <source>Back to the usual keys: %1</source>
        <translation>Zurück zu den üblichen Tasten: %1</translation>
    </message>
    <message>
        <source>Choose other keys</source>
        <translation>Andere Tasten wählen</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command, its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press the new keys for “%1”. Esc leaves it as it is, Backspace takes its keys away.</source>
        <translation>Die neuen Tasten für „%1“ drücken. Esc lässt alles, wie es ist, die Rücktaste nimmt die Tasten weg.</translation>
    </message>
    <message>
        <source>%1 is for writing and moving. Keys with Ctrl or Alt, or F1 to F12, can be chosen.</source>
        <translation>%1 dient zum Schreiben und Bewegen. Wählbar sind Tasten mit Strg oder Alt sowie F1 bis F12.</translation>
    </message>
    <message>
        <source>%1 is “%2” already. Press it again to take it away from there.</source>
        <translation>%1 gehört schon zu „%2“. Noch einmal drücken, um die Tasten dort wegzunehmen.</translation>
    </message>
    <message>
        <source>%1 is “%2” now; “%3” has lost it.</source>
        <translation>%1 gehört jetzt zu „%2“; „%3“ hat die Tasten verloren.</translation>
    </message>
    <message>
        <source>%1 is “%2” now.</source>
        <translation>%1 gehört jetzt zu „%2“.</translation>
    </message>
</context>
<context>
    <name>nevertwice::SidePanels</name>
    <message>
        <source>Beside the text</source>
        <translation>Neben dem Text</translation>
    </message>
</context>
<context>
    <name>nevertwice::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>%1, cannot be shown: %2</source>
        <comment>view, why</comment>
        <translation>%1, kann nicht angezeigt werden: %2</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n views</source>
        <translation>
            <numerusform>%n Ansicht &amp;entfernen</numerusform>
            <numerusform>%n Ansichten &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach u&amp;nten</translation>
    </message>
</context>
<context>
    <name>nevertwice::SittingView</name>
    <message>
        <source>What changed: %1</source>
        <translation>Was sich geändert hat: %1</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation>Die Version von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>Änderungen ausblenden</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Änderungen anzeigen</translation>
    </message>
    <message>
        <source>What changed cannot be read.</source>
        <translation>Die Änderungen lassen sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>nevertwice::SpellMarks</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>A&amp;dd to the words of this workspace</source>
        <translation>&amp;Zum Wörterbuch dieses Arbeitsbereichs hinzufügen</translation>
    </message>
</context>
<context>
    <name>nevertwice::StartPage</name>
    <message>
        <source>Nevertwice</source>
        <translation>Nevertwice</translation>
    </message>
    <message>
        <source>Failing is fine. Failing twice for the same reason is not.</source>
        <translation>Scheitern ist in Ordnung. Zweimal aus demselben Grund scheitern nicht.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Das Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Two years of an invented company. Nothing you do in it can harm anything.</source>
        <translation>Zwei Jahre einer erfundenen Firma. Nichts, was hier geschieht, kann Schaden anrichten.</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>One file for all your incidents, on this computer, yours to copy and to keep.</source>
        <translation>Eine Datei für alle Ihre Vorfälle, auf diesem Computer, zum Kopieren und Behalten.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A workspace you have already. It can also be dropped on this window.</source>
        <translation>Ein vorhandener Arbeitsbereich. Er lässt sich auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>%1   is no longer at %2</source>
        <comment>name, path</comment>
        <translation>%1   liegt nicht mehr unter %2</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>name, path</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>%1 aus dieser Liste entfernen</translation>
    </message>
</context>
<context>
    <name>nevertwice::StatusCsvModel</name>
    <message>
        <source>Conflict: closed here, open there</source>
        <translation>Konflikt: hier geschlossen, dort offen</translation>
    </message>
    <message>
        <source>Conflict: closed in another way here</source>
        <translation>Konflikt: hier anders geschlossen</translation>
    </message>
    <message>
        <source>Conflict: changed here and there since the last refresh</source>
        <translation>Konflikt: hier und dort geändert seit dem letzten Auffrischen</translation>
    </message>
    <message>
        <source>Row %1 has another number of cells than the first row names columns.</source>
        <translation>Zeile %1 hat eine andere Zahl von Zellen, als die erste Zeile Spalten nennt.</translation>
    </message>
    <message>
        <source>Row %1 begins a quote that is never ended.</source>
        <translation>Zeile %1 beginnt ein Zitat, das nie endet.</translation>
    </message>
    <message>
        <source>Row %1 holds signs that are no text.</source>
        <translation>Zeile %1 enthält Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <source>Row %1 has no link.</source>
        <translation>Zeile %1 hat keinen Link.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is neither an address nor a key.</source>
        <translation>Zeile %1: „%2“ ist weder Adresse noch Schlüssel.</translation>
    </message>
    <message>
        <source>Row %1 has no status.</source>
        <translation>Zeile %1 hat keinen Stand.</translation>
    </message>
    <message>
        <source>Row %1: nobody said yet what “%2” means.</source>
        <translation>Zeile %1: Noch hat niemand gesagt, was „%2“ bedeutet.</translation>
    </message>
    <message>
        <source>Row %1 says otherwise about the same ticket than row %2: neither counts.</source>
        <translation>Zeile %1 sagt über dasselbe Ticket anderes als Zeile %2: Keine zählt.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is no time. The ticket counts without it.</source>
        <translation>Zeile %1: „%2“ ist keine Zeit. Das Ticket zählt ohne sie.</translation>
    </message>
    <message>
        <source>Is taken</source>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <source>Stays as it is here</source>
        <translation>Bleibt, wie es hier ist</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>Wird ausgelassen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Row %1: “%2” can be one of two days. The ticket counts without it.</source>
        <translation>Zeile %1: „%2“ kann einer von zwei Tagen sein. Das Ticket zählt ohne ihn.</translation>
    </message>
    <message>
        <source>Row %1 is longer than a row can be.</source>
        <translation>Zeile %1 ist länger, als eine Zeile sein kann.</translation>
    </message>
</context>
<context>
    <name>nevertwice::StatusCsvSheet</name>
    <message>
        <source>Refresh actions from a tracker</source>
        <translation>Maßnahmen aus einem Tracker auffrischen</translation>
    </message>
    <message>
        <source>Actions that would change</source>
        <translation>Maßnahmen, die sich ändern würden</translation>
    </message>
    <message>
        <source>Link or key</source>
        <translation>Link oder Schlüssel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why closed</source>
        <translation>Warum geschlossen</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Keine Spalte</translation>
    </message>
    <message>
        <source>Rows that do not count</source>
        <translation>Zeilen, die nicht zählen</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A row counts for the actions whose link leads to its ticket. Say which column holds what; it is remembered for the next file of this kind.</source>
        <translation>Eine Zeile zählt für die Maßnahmen, deren Link zu ihrem Ticket führt. Angeben, welche Spalte was enthält; für die nächste Datei dieser Art wird es gemerkt.</translation>
    </message>
    <message>
        <source>Space takes or leaves · a conflict that is not taken stays as it is here, and is not asked again · nothing changes before you say so</source>
        <translation>Leertaste übernimmt oder lässt aus · ein nicht übernommener Konflikt bleibt, wie er hier ist, und wird nicht wieder erfragt · vor der Bestätigung ändert sich nichts</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Was „%1“ bedeutet</translation>
    </message>
    <message>
        <source>Means…</source>
        <translation>Bedeutet…</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>In Ruhe lassen</translation>
    </message>
    <message>
        <source>“%1” is</source>
        <comment>a word of the tracker, what it means follows</comment>
        <translation>„%1“ ist</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row with a problem</source>
        <translation>1 Zeile mit einem Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n rows with a problem</source>
        <translation>
            <numerusform>%n Zeile mit einem Problem</numerusform>
            <numerusform>%n Zeilen mit einem Problem</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change 1 action</source>
        <translation>1 Maßnahme ä&amp;ndern</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n actions</source>
        <translation>
            <numerusform>%n Maßnahme ä&amp;ndern</numerusform>
            <numerusform>%n Maßnahmen ä&amp;ndern</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it as it is</source>
        <translation>&amp;Lassen, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Keep them as they are</source>
        <translation>&amp;Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 Konflikt</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is so already</source>
        <translation>1 ist schon so</translation>
    </message>
    <message numerus="yes">
        <source>%n are so already</source>
        <translation>
            <numerusform>%n ist schon so</numerusform>
            <numerusform>%n sind schon so</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was changed only here</source>
        <translation>1 wurde nur hier geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n were changed only here</source>
        <translation>
            <numerusform>%n wurde nur hier geändert</numerusform>
            <numerusform>%n wurden nur hier geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row is no action’s ticket</source>
        <translation>1 Zeile ist Ticket keiner Maßnahme</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are no action’s ticket</source>
        <translation>
            <numerusform>%n Zeile ist Ticket keiner Maßnahme</numerusform>
            <numerusform>%n Zeilen sind Tickets keiner Maßnahme</numerusform>
        </translation>
    </message>
    <message>
        <source>Which columns are they?</source>
        <translation>Welche Spalten sind es?</translation>
    </message>
    <message>
        <source>Choose the column of the link or key, and that of the status.</source>
        <translation>Die Spalte des Links oder Schlüssels wählen und die des Standes.</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nichts würde sich ändern</translation>
    </message>
    <message>
        <source>The actions of these tickets are as the tracker says.</source>
        <translation>Die Maßnahmen dieser Tickets sind, wie der Tracker sagt.</translation>
    </message>
    <message>
        <source>No row is about an action</source>
        <translation>Keine Zeile betrifft eine Maßnahme</translation>
    </message>
    <message>
        <source>An action is found by its link: the address of its ticket, or for Jira its key.</source>
        <translation>Eine Maßnahme wird an ihrem Link erkannt: der Adresse ihres Tickets oder bei Jira dessen Schlüssel.</translation>
    </message>
    <message>
        <source>Column of the link or key</source>
        <translation>Spalte des Links oder Schlüssels</translation>
    </message>
    <message>
        <source>Column of the status</source>
        <translation>Spalte des Standes</translation>
    </message>
    <message>
        <source>Column of why it was closed</source>
        <translation>Spalte des Grundes für das Schließen</translation>
    </message>
    <message>
        <source>Column of when it was closed</source>
        <translation>Spalte des Zeitpunkts des Schließens</translation>
    </message>
    <message>
        <source>&amp;Remember the statuses</source>
        <translation>Stände &amp;merken</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>No row can be used yet</source>
        <translation>Noch keine Zeile ist brauchbar</translation>
    </message>
    <message>
        <source>What is wrong with each of them stands below.</source>
        <translation>Was an jeder falsch ist, steht darunter.</translation>
    </message>
</context>
<context>
    <name>nevertwice::StatusRefresh</name>
    <message>
        <source>Refresh actions from a tracker</source>
        <translation>Maßnahmen aus einem Tracker auffrischen</translation>
    </message>
    <message>
        <source>refresh the actions</source>
        <translation>die Maßnahmen auffrischen</translation>
    </message>
    <message>
        <source>change the actions</source>
        <translation>die Maßnahmen ändern</translation>
    </message>
    <message>
        <source>1 action has the status of its ticket.</source>
        <translation>1 Maßnahme hat den Stand ihres Tickets.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions have the status of their tickets.</source>
        <translation>
            <numerusform>%n Maßnahme hat den Stand ihres Tickets.</numerusform>
            <numerusform>%n Maßnahmen haben den Stand ihrer Tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was changed meanwhile and stays.</source>
        <translation>1 wurde inzwischen geändert und bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n were changed meanwhile and stay.</source>
        <translation>
            <numerusform>%n wurde inzwischen geändert und bleibt.</numerusform>
            <numerusform>%n wurden inzwischen geändert und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>take the refresh back</source>
        <translation>das Auffrischen zurücknehmen</translation>
    </message>
    <message>
        <source>The refresh is taken back.</source>
        <translation>Das Auffrischen ist zurückgenommen.</translation>
    </message>
    <message>
        <source>1 incident that was changed since stays.</source>
        <translation>1 seither geänderter Vorfall bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents that were changed since stay.</source>
        <translation>
            <numerusform>%n seither geänderter Vorfall bleibt.</numerusform>
            <numerusform>%n seither geänderte Vorfälle bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 action stays as it is here.</source>
        <translation>1 Maßnahme bleibt, wie sie hier ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions stay as they are here.</source>
        <translation>
            <numerusform>%n Maßnahme bleibt, wie sie hier ist.</numerusform>
            <numerusform>%n Maßnahmen bleiben, wie sie hier sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action changed; what the tracker says is remembered.</source>
        <translation>Keine Maßnahme hat sich geändert; was der Tracker sagt, ist gemerkt.</translation>
    </message>
    <message>
        <source>No action changed.</source>
        <translation>Keine Maßnahme hat sich geändert.</translation>
    </message>
    <message>
        <source>change the other actions</source>
        <translation>die anderen Maßnahmen ändern</translation>
    </message>
    <message>
        <source>Change the actions</source>
        <translation>Maßnahmen ändern</translation>
    </message>
</context>
<context>
    <name>nevertwice::StepsBar</name>
    <message>
        <source>Make it an action</source>
        <translation>Zur Maßnahme machen</translation>
    </message>
    <message>
        <source>Make it a question</source>
        <translation>Zur Frage machen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>One step of the checklist of %1 was not done: “%2”.</source>
        <translation>Ein Schritt der Checkliste von %1 wurde nicht getan: „%2“.</translation>
    </message>
    <message>
        <source>Steps of the checklist of %1 that were not done, %2 of %3: “%4”.</source>
        <translation>Schritte der Checkliste von %1, die nicht getan wurden, %2 von %3: „%4“.</translation>
    </message>
    <message>
        <source>Step of the checklist</source>
        <translation>Schritt der Checkliste</translation>
    </message>
</context>
<context>
    <name>nevertwice::TicketSettings</name>
    <message>
        <source>Address of the form for new tickets</source>
        <translation>Adresse des Formulars für neue Tickets</translation>
    </message>
    <message>
        <source>This cannot be used: it begins with https:// and a server, and has no other places than {title}, {text}, {incident}, {owner} and {due}.</source>
        <translation>Diese Adresse lässt sich nicht verwenden: Sie muss mit https:// und einem Server beginnen und darf keine anderen Platzhalter haben als {title}, {text}, {incident}, {owner} und {due}.</translation>
    </message>
</context>
<context>
    <name>nevertwice::TileButton</name>
    <message>
        <source>%1: %2. %3. %4</source>
        <comment>number, value, from what, change</comment>
        <translation>%1: %2. %3. %4</translation>
    </message>
</context>
<context>
    <name>nevertwice::TimeField</name>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>No date yet. Write 2026-12-01, next friday or +2w.</source>
        <translation>Noch kein Datum. Zum Beispiel 2026-12-01, nächsten Freitag oder in 2 Wochen.</translation>
    </message>
    <message>
        <source>No time yet. Write 14:05, +12m, yesterday 23:50 or 2026-09-14 14:05 CEST.</source>
        <translation>Noch keine Zeit. Zum Beispiel 14:05, +12m, yesterday 23:50 oder 2026-09-14 14:05 CEST.</translation>
    </message>
    <message>
        <source>Only times from the year 1 to the year 9999 can be kept.</source>
        <translation>Nur Zeiten vom Jahr 1 bis zum Jahr 9999 lassen sich festhalten.</translation>
    </message>
</context>
<context>
    <name>nevertwice::TimelineCanvas</name>
    <message>
        <source>Timeline, drawn</source>
        <translation>Zeitachse, gezeichnet</translation>
    </message>
    <message>
        <source>Arrow keys go from event to event, plus and minus zoom, Enter edits.</source>
        <translation>Pfeiltasten gehen von Ereignis zu Ereignis, Plus und Minus zoomen, Enter bearbeitet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>phase, how long</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>%1 in which nothing happened, folded</source>
        <translation>%1 ohne Ereignis, eingeklappt</translation>
    </message>
</context>
<context>
    <name>nevertwice::TimelineDelegate</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>files</comment>
        <translation>+%1 weitere</translation>
    </message>
    <message>
        <source>14:05 or +12m</source>
        <translation>14:05 oder +12m</translation>
    </message>
</context>
<context>
    <name>nevertwice::TimelineEditor</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>What happened, and when? Start with the first sign of trouble.</source>
        <translation>Was geschah, und wann? Mit dem ersten Anzeichen beginnen.</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Add event (%1). In the table: Enter edits, a letter gives the kind, Del deletes, * stars.</source>
        <translation>Ereignis hinzufügen (%1). In der Tabelle: Enter bearbeitet, ein Buchstabe setzt die Art, Entf löscht, * setzt einen Stern.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Show the events one by one, full screen (F5)</source>
        <translation>Die Ereignisse einzeln zeigen, im Vollbild (F5)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Show the whole timeline (0)</source>
        <translation>Die ganze Zeitachse zeigen (0)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (−, or Ctrl and the wheel)</source>
        <translation>Verkleinern (− oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>Vergrößern (+ oder Strg und Mausrad)</translation>
    </message>
</context>
<context>
    <name>nevertwice::TimelineItemModel</name>
    <message>
        <source>Time of event</source>
        <translation>Zeit des Ereignisses</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>Text of event</source>
        <translation>Text des Ereignisses</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Ereignis löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n events</source>
        <translation>
            <numerusform>%n Ereignis löschen</numerusform>
            <numerusform>%n Ereignisse löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>End of event</source>
        <translation>Ende des Ereignisses</translation>
    </message>
    <message>
        <source>Author of event</source>
        <translation>Urheber des Ereignisses</translation>
    </message>
    <message>
        <source>Evidence of event</source>
        <translation>Nachweis zum Ereignis</translation>
    </message>
    <message>
        <source>Move event</source>
        <translation>Ereignis verschieben</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>about this time</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <comment>another time than the corrected one</comment>
        <translation>aufgezeichnet %1</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>Zeit nicht bekannt</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>Take a file from an event</source>
        <translation>Datei von einem Ereignis entfernen</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 Anhang</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n Anhang</numerusform>
            <numerusform>%n Anhänge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::TimelineView</name>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Edit time</source>
        <translation>Zeit bearbeiten</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Ereignis löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n events</source>
        <translation>
            <numerusform>%n Ereignis löschen</numerusform>
            <numerusform>%n Ereignisse löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” from this event</source>
        <translation>„%1“ von diesem Ereignis entfernen</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <source>Why is this marked?</source>
        <translation>Warum ist das markiert?</translation>
    </message>
</context>
<context>
    <name>nevertwice::Token</name>
    <message>
        <source>Delete takes it out</source>
        <translation>Entf nimmt es heraus</translation>
    </message>
</context>
<context>
    <name>nevertwice::TroubleBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie woanders speichern…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine Fassung behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Andere Fassung behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Somebody else changed this too: %1.</source>
        <translation>Jemand anderes hat das auch geändert: %1.</translation>
    </message>
    <message>
        <source>One edit of an earlier session could not be saved then. Its words were kept on this computer.</source>
        <translation>Eine Änderung aus einer früheren Sitzung konnte damals nicht gespeichert werden. Ihr Text wurde auf diesem Computer aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n edits of an earlier session could not be saved then. Their words were kept on this computer.</source>
        <translation>
            <numerusform>%n Änderung aus einer früheren Sitzung konnte damals nicht gespeichert werden. Ihr Text wurde auf diesem Computer aufbewahrt.</numerusform>
            <numerusform>%n Änderungen aus einer früheren Sitzung konnten damals nicht gespeichert werden. Ihr Text wurde auf diesem Computer aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Saved what was left from the earlier session.</source>
        <translation>Was aus der früheren Sitzung übrig war, ist gespeichert.</translation>
    </message>
    <message>
        <source>This file lacks the last save made on this computer: it may be an older copy. Look for a newer one, or go on with this.</source>
        <translation>Dieser Datei fehlt die letzte Speicherung von diesem Computer: Vielleicht ist sie eine ältere Kopie. Nach einer neueren suchen oder mit dieser weiterarbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>This file lacks the last %n saves made on this computer: it may be an older copy. Look for a newer one, or go on with this.</source>
        <translation>
            <numerusform>Dieser Datei fehlt die letzte Speicherung von diesem Computer: Vielleicht ist sie eine ältere Kopie. Nach einer neueren suchen oder mit dieser weiterarbeiten.</numerusform>
            <numerusform>Dieser Datei fehlen die letzten %n Speicherungen von diesem Computer: Vielleicht ist sie eine ältere Kopie. Nach einer neueren suchen oder mit dieser weiterarbeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Mit dieser weiterarbeiten</translation>
    </message>
    <message>
        <source>%1 What you write is saved all the same.</source>
        <comment>why there is no backup</comment>
        <translation>%1 Was Sie schreiben, wird trotzdem gespeichert.</translation>
    </message>
    <message>
        <source>This incident is in the trash. It can be read, and restored to where it was.</source>
        <translation>Dieser Vorfall liegt im Papierkorb. Er lässt sich lesen und an seinen alten Platz zurückholen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>%1 was put in the trash elsewhere, and what was written here since is not saved. Restore it, and it is.</source>
        <comment>an incident</comment>
        <translation>%1 wurde anderswo in den Papierkorb gelegt, und was hier seither geschrieben wurde, ist nicht gespeichert. Mit dem Wiederherstellen wird es gespeichert.</translation>
    </message>
    <message>
        <source>%1 was put in the trash elsewhere. It can be read, and restored to where it was.</source>
        <comment>an incident</comment>
        <translation>%1 wurde anderswo in den Papierkorb gelegt. Man kann es lesen und dorthin zurückholen, wo es war.</translation>
    </message>
    <message>
        <source>%1 says two things in one place: choose which words stay.</source>
        <comment>an incident</comment>
        <translation>%1 sagt an einer Stelle zweierlei: Wählen Sie, welche Worte bleiben.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What these words of an earlier session were written into is no more: “%1”</source>
        <translation>Wohin diese Worte einer früheren Sitzung geschrieben wurden, gibt es nicht mehr: „%1“</translation>
    </message>
    <message>
        <source>Copy them</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>This step is left out: somebody else has changed the same since. The history has it all.</source>
        <translation>Dieser Schritt entfällt: Jemand anderes hat dasselbe seither geändert. Im Verlauf steht alles.</translation>
    </message>
    <message>
        <source>This file may be written again. Open it again to go on writing.</source>
        <translation>In diese Datei darf wieder geschrieben werden. Zum Weiterschreiben noch einmal öffnen.</translation>
    </message>
    <message>
        <source>save the edit of an earlier session</source>
        <translation>die Änderung einer früheren Sitzung speichern</translation>
    </message>
    <message>
        <source>save %1 of %2 edits of an earlier session</source>
        <translation>%1 von %2 Änderungen einer früheren Sitzung speichern</translation>
    </message>
    <message>
        <source>Use the kept words</source>
        <translation>Aufbewahrte Worte nehmen</translation>
    </message>
    <message>
        <source>Use those in the file</source>
        <translation>Die aus der Datei nehmen</translation>
    </message>
    <message>
        <source>The file says something else here than when your words were kept: %1.</source>
        <translation>In der Datei steht hier etwas anderes als damals, als Ihre Worte aufbewahrt wurden: %1.</translation>
    </message>
    <message>
        <source>It says there: “%1”</source>
        <comment>words of a text</comment>
        <translation>Dort steht: „%1“</translation>
    </message>
    <message>
        <source>Saved what was left from the earlier session, but for what was changed since in %1.</source>
        <comment>incidents</comment>
        <translation>Gespeichert, was von der früheren Sitzung übrig war, außer dem, was seither in %1 geändert wurde.</translation>
    </message>
</context>
<context>
    <name>nevertwice::TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>nevertwice::ValueField</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>This is no number. Write a share such as 12.5.</source>
        <translation>Das ist keine Zahl. Ein Anteil wie 12.5 ist gemeint.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100.</source>
        <translation>Ein Anteil liegt zwischen 0 und 100.</translation>
    </message>
    <message>
        <source>This is no number. Write digits such as 44200.</source>
        <translation>Das ist keine Zahl. Ziffern wie 44200 sind gemeint.</translation>
    </message>
    <message>
        <source>Only whole numbers from 0 on.</source>
        <translation>Nur ganze Zahlen ab 0.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>Write a length such as 135, 2:15 or 2 h 15 min.</source>
        <translation>Eine Dauer wie 135, 2:15 oder 2 h 15 min ist gemeint.</translation>
    </message>
    <message>
        <source>This is no number. Write digits such as 12.5.</source>
        <translation>Das ist keine Zahl. Ziffern wie 12.5 sind gemeint.</translation>
    </message>
    <message>
        <source>This is no day. Write one such as 2026-03-05.</source>
        <translation>Das ist kein Tag. Ein Datum wie 2026-03-05 ist gemeint.</translation>
    </message>
</context>
<context>
    <name>nevertwice::VersionPage</name>
    <message>
        <source>What changed since</source>
        <translation>Was sich seitdem geändert hat</translation>
    </message>
    <message>
        <source>This is how it was on %1. It can be read, and stays as it is.</source>
        <translation>So war es am %1. Es lässt sich lesen und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>One thing was changed since.</source>
        <translation>Seitdem wurde eine Stelle geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed since.</source>
        <translation>
            <numerusform>Seitdem wurde %n Stelle geändert.</numerusform>
            <numerusform>Seitdem wurden %n Stellen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>Seitdem wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <translation>Zurück zum Vorfall</translation>
    </message>
</context>
<context>
    <name>nevertwice::WordLabel</name>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::WordsGroup</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>nevertwice::WorkBar</name>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken back. 1 that was changed since stays as it is.</source>
        <translation>Zurückgenommen. 1 Eintrag, der seitdem geändert wurde, bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back. %n that were changed since stay as they are.</source>
        <translation>
            <numerusform>Zurückgenommen. %n Eintrag, der seitdem geändert wurde, bleibt, wie er ist.</numerusform>
            <numerusform>Zurückgenommen. %n Einträge, die seitdem geändert wurden, bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Stopped. Nothing is changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 %2 of %3 incidents</source>
        <comment>what is done, numbers</comment>
        <translation>%1 %2 von %3 Vorfällen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird zurückgenommen…</translation>
    </message>
</context>
<context>
    <name>nevertwice::WorkspaceCopy</name>
    <message>
        <source>save a copy as %1</source>
        <translation>Kopie als %1 speichern</translation>
    </message>
</context>
<context>
    <name>nevertwice::WorkspaceView</name>
    <message>
        <source>Name of this view</source>
        <translation>Name dieser Ansicht</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>another view is called “%1” already</source>
        <translation>eine andere Ansicht heißt schon „%1“</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>New name of this view</source>
        <translation>Neuer Name dieser Ansicht</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>Die Ansicht „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Why will it not be done?</source>
        <translation>Warum wird das nicht gemacht?</translation>
    </message>
    <message>
        <source>What shows that it works?</source>
        <translation>Was zeigt, dass es wirkt?</translation>
    </message>
    <message>
        <source>Won’t do</source>
        <translation>Wird nicht gemacht</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>This version is called “%1”. It is kept for good.</source>
        <translation>Diese Version heißt „%1“. Sie bleibt dauerhaft erhalten.</translation>
    </message>
    <message>
        <source>%1 is not saved: %2</source>
        <comment>ref, reason</comment>
        <translation>%1 ist nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>Editing…</source>
        <translation>Wird bearbeitet…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>reason</comment>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time</comment>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 Vorfall</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents</source>
        <translation>
            <numerusform>%Ln Vorfall</numerusform>
            <numerusform>%Ln Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open action</source>
        <translation>1 offene Maßnahme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open actions</source>
        <translation>
            <numerusform>%Ln offene Maßnahme</numerusform>
            <numerusform>%Ln offene Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cause</source>
        <translation>1 Ursache</translation>
    </message>
    <message numerus="yes">
        <source>%Ln causes</source>
        <translation>
            <numerusform>%Ln Ursache</numerusform>
            <numerusform>%Ln Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>incidents, open actions, causes</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>add the rows</source>
        <translation>Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>the incident is not open any more</source>
        <translation>der Vorfall ist nicht mehr geöffnet</translation>
    </message>
    <message>
        <source>Open it and paste again.</source>
        <translation>Ihn öffnen und noch einmal einfügen.</translation>
    </message>
    <message>
        <source>the incident can only be read now</source>
        <translation>der Vorfall lässt sich jetzt nur noch lesen</translation>
    </message>
    <message>
        <source>A new incident can be made of them.</source>
        <translation>Daraus lässt sich ein neuer Vorfall anlegen.</translation>
    </message>
    <message>
        <source>Paste log</source>
        <translation>Protokoll einfügen</translation>
    </message>
    <message>
        <source>all of them are in the timeline already</source>
        <translation>alle stehen schon in der Zeitachse</translation>
    </message>
    <message>
        <source>make a new incident</source>
        <translation>neuen Vorfall anlegen</translation>
    </message>
    <message>
        <source>the workspace can only be read now</source>
        <translation>der Arbeitsbereich lässt sich jetzt nur noch lesen</translation>
    </message>
    <message>
        <source>Pasted log</source>
        <translation>Eingefügtes Protokoll</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>Name dieser Version</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>another copy is on its way</source>
        <translation>eine andere Kopie ist schon unterwegs</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>Darauf warten.</translation>
    </message>
    <message>
        <source>compare incidents</source>
        <translation>Vorfälle vergleichen</translation>
    </message>
    <message>
        <source>fewer than two are chosen</source>
        <translation>weniger als zwei sind gewählt</translation>
    </message>
    <message>
        <source>Choose several in the list, with Ctrl or Shift.</source>
        <translation>Mehrere in der Liste wählen, mit Strg oder Umschalt.</translation>
    </message>
    <message>
        <source>more than twelve are chosen</source>
        <translation>mehr als zwölf sind gewählt</translation>
    </message>
    <message>
        <source>Choose those that matter.</source>
        <translation>Die wählen, auf die es ankommt.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>set the day to look again</source>
        <translation>die Wiedervorlage festlegen</translation>
    </message>
    <message>
        <source>Look at it again? A day, “+12w”, or never</source>
        <translation>Wiedervorlage? Ein Tag, „+12w“ oder „nie“</translation>
    </message>
    <message>
        <source>merge two incidents</source>
        <translation>zwei Vorfälle zusammenführen</translation>
    </message>
    <message>
        <source>make a ticket</source>
        <translation>ein Ticket eröffnen</translation>
    </message>
    <message>
        <source>no action is chosen</source>
        <translation>keine Maßnahme ist gewählt</translation>
    </message>
    <message>
        <source>Go to an action, in the list of all actions or on the page of its incident.</source>
        <translation>Zu einer Maßnahme gehen, in der Liste aller Maßnahmen oder auf der Seite ihres Vorfalls.</translation>
    </message>
    <message>
        <source>the team has no address for new tickets yet</source>
        <translation>das Team hat noch keine Adresse für neue Tickets</translation>
    </message>
    <message>
        <source>Enter it in the settings, under This workspace.</source>
        <translation>Sie in den Einstellungen eintragen, unter „Dieser Arbeitsbereich“.</translation>
    </message>
    <message>
        <source>the address for new tickets cannot be used</source>
        <translation>die Adresse für neue Tickets lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>Put it right in the settings, under This workspace.</source>
        <translation>Sie in den Einstellungen berichtigen, unter „Dieser Arbeitsbereich“.</translation>
    </message>
    <message>
        <source>open the form for new tickets</source>
        <translation>das Formular für neue Tickets öffnen</translation>
    </message>
    <message>
        <source>the desktop has no browser for it</source>
        <translation>der Desktop hat keinen Browser dafür</translation>
    </message>
    <message>
        <source>Address of the ticket, once it is made</source>
        <translation>Adresse des Tickets, sobald es eröffnet ist</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>link the ticket</source>
        <translation>das Ticket verknüpfen</translation>
    </message>
    <message>
        <source>what was pasted is no address of the web</source>
        <translation>das Eingefügte ist keine Adresse im Web</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <translation>Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>What will prevent “%1”?</source>
        <translation>Was wird „%1“ verhindern?</translation>
    </message>
    <message>
        <source>What will notice “%1” sooner?</source>
        <translation>Wodurch fällt „%1“ früher auf?</translation>
    </message>
    <message>
        <source>What will make “%1” hurt less?</source>
        <translation>Wodurch richtet „%1“ weniger Schaden an?</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>add the action</source>
        <translation>die Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>%1.%2 is promised.</source>
        <comment>incident, number of the action</comment>
        <translation>%1.%2 ist zugesagt.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n views are removed.</source>
        <translation>
            <numerusform>%n Ansicht ist entfernt.</numerusform>
            <numerusform>%n Ansichten sind entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is promised in each of the %n cells?</source>
        <translation>
            <numerusform>Was wird in der Zelle zugesagt?</numerusform>
            <numerusform>Was wird in jeder der %n Zellen zugesagt?</numerusform>
        </translation>
    </message>
    <message>
        <source>change the incident</source>
        <translation>den Vorfall ändern</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Remove the views</source>
        <translation>Ansichten entfernen</translation>
    </message>
    <message>
        <source>Not saved until you choose</source>
        <translation>Nicht gespeichert, bis Sie wählen</translation>
    </message>
    <message>
        <source>Not saved: edits of an earlier session</source>
        <translation>Nicht gespeichert: Änderungen einer früheren Sitzung</translation>
    </message>
    <message>
        <source>%1 is not saved until you choose</source>
        <comment>an incident</comment>
        <translation>%1 ist nicht gespeichert, bis Sie wählen</translation>
    </message>
</context>
<context>
    <name>nevertwice::WritingDesk</name>
    <message>
        <source>Write in another pro&amp;gram</source>
        <translation>In anderem Pro&amp;gramm schreiben</translation>
    </message>
    <message>
        <source>attach %1</source>
        <translation>%1 anhängen</translation>
    </message>
    <message>
        <source>this incident can only be read</source>
        <translation>dieser Vorfall lässt sich nur lesen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Prüfungen: %1</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Not published: this team publishes nothing while there are errors, and there are %1.</source>
        <translation>Nicht veröffentlicht: Dieses Team veröffentlicht nichts, solange es Fehler gibt. Hier gibt es %1.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Still open: %1. Publish all the same?</source>
        <translation>Noch offen: %1. Trotzdem veröffentlichen?</translation>
    </message>
    <message>
        <source>Seen before?</source>
        <translation>Schon einmal erlebt?</translation>
    </message>
    <message>
        <source>Seen before? 1 incident is like this one</source>
        <translation>Schon einmal erlebt? 1 Vorfall ähnelt diesem</translation>
    </message>
    <message numerus="yes">
        <source>Seen before? %n incidents are like this one</source>
        <translation>
            <numerusform>Schon einmal erlebt? %n Vorfall ähnelt diesem</numerusform>
            <numerusform>Schon einmal erlebt? %n Vorfälle ähneln diesem</numerusform>
        </translation>
    </message>
    <message>
        <source>You have been here before. %1</source>
        <translation>Das hatten wir schon einmal. %1</translation>
    </message>
    <message>
        <source>Linking a cause</source>
        <translation>Ursache verknüpfen</translation>
    </message>
    <message>
        <source>Why it happened again</source>
        <translation>Warum es wieder passiert ist</translation>
    </message>
    <message>
        <source>once before</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times before</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came %2, last in %3. Why did it happen again?</source>
        <comment>causes, how often, a ref</comment>
        <translation>%1: schon %2 vorgekommen, zuletzt in %3. Warum ist es wieder passiert?</translation>
    </message>
    <message>
        <source>the incident is not open any more</source>
        <translation>der Vorfall ist nicht mehr geöffnet</translation>
    </message>
    <message>
        <source>Open it and paste again.</source>
        <translation>Ihn öffnen und noch einmal einfügen.</translation>
    </message>
    <message>
        <source>the event is not there any more</source>
        <translation>das Ereignis ist nicht mehr da</translation>
    </message>
    <message>
        <source>the event has twenty files</source>
        <translation>das Ereignis hat schon zwanzig Dateien</translation>
    </message>
    <message>
        <source>Attach it to another one.</source>
        <translation>An ein anderes anhängen.</translation>
    </message>
    <message>
        <source>Attach to an event</source>
        <translation>An ein Ereignis anhängen</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <comment>the title of a check</comment>
        <translation>Warum? %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Several fixes</source>
        <translation>Mehrere Korrekturen</translation>
    </message>
    <message>
        <source>Box of a task</source>
        <translation>Kästchen einer Aufgabe</translation>
    </message>
</context>
</TS>
