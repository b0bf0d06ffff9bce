<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CauseText</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Impact of the incidents that had the cause as root, contributing or trigger, and what share of all the bars so far make.</source>
        <translation>أثر الحوادث التي كان السبب فيها جذريًا أو مساهمًا أو مُحفِّزًا، وحصة الأعمدة حتى هذا العمود من المجموع.</translation>
    </message>
    <message>
        <source>Incidents that had the cause as root, contributing or trigger, and what share of all the bars so far make.</source>
        <translation>الحوادث التي كان السبب فيها جذريًا أو مساهمًا أو مُحفِّزًا، وحصة الأعمدة حتى هذا العمود من المجموع.</translation>
    </message>
    <message>
        <source>No incident of this time is linked to a cause.</source>
        <translation>لا حادثة في هذه الفترة مرتبطة بسبب.</translation>
    </message>
    <message>
        <source>An incident with two causes counts for both.</source>
        <translation>الحادثة التي لها سببان تُحسب لكليهما.</translation>
    </message>
    <message>
        <source>A cause without a name</source>
        <translation>سبب بلا اسم</translation>
    </message>
    <message>
        <source>%1 other causes: %2.</source>
        <translation>أسباب أخرى، وعددها %1: %2.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Impact of the incidents of each service.</source>
        <translation>أثر الحوادث في كل خدمة.</translation>
    </message>
    <message>
        <source>Incidents of each service.</source>
        <translation>الحوادث في كل خدمة.</translation>
    </message>
    <message>
        <source>No incident of this time names a service.</source>
        <translation>لا حادثة في هذه الفترة تذكر خدمة.</translation>
    </message>
    <message>
        <source>An incident of two services counts for both.</source>
        <translation>الحادثة التي تمس خدمتين تُحسب لكلتيهما.</translation>
    </message>
    <message>
        <source>%1 other services: %2.</source>
        <translation>خدمات أخرى، وعددها %1: %2.</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between phases whose bound is not known</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>أين ذهب الوقت</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a formula</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Of no incident in this time two moments are known to the minute.</source>
        <translation>لا حادثة في هذه الفترة عُرفت فيها لحظتان بالدقيقة.</translation>
    </message>
    <message>
        <source>The latest of this time. A bound that is not known joins two phases.</source>
        <translation>الأحدث في هذه الفترة. الحد غير المعروف يضم مرحلتين معًا.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الحادثة</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>In which phase the time of the incidents went.</source>
        <translation>في أي مرحلة ذهب وقت الحوادث.</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>All</source>
        <comment>the sum of a row</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>So far, %</source>
        <comment>cumulated share of all</comment>
        <translation>التراكمي، %</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, series: value</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a number (from how many)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>الأكثر: %1.</translation>
    </message>
    <message>
        <source>Made from 1 incident.</source>
        <translation>مبني على حادثة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Made from %n incidents.</source>
        <translation>
            <numerusform>غير مبني على أي حادثة.</numerusform>
            <numerusform>مبني على حادثة واحدة.</numerusform>
            <numerusform>مبني على حادثتين.</numerusform>
            <numerusform>مبني على %n حوادث.</numerusform>
            <numerusform>مبني على %n حادثة.</numerusform>
            <numerusform>مبني على %n حادثة.</numerusform>
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
        <translation>قيد التحقيق</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>خُفِّف الأثر</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حُلّ</translation>
    </message>
    <message>
        <source>No postmortem yet</source>
        <translation>لا تقرير بعد</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادثة</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>حادثة وشيكة</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>إنذار كاذب</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Impact starts</source>
        <translation>بدء الأثر</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>عَرَض</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>اكتشاف</translation>
    </message>
    <message>
        <source>Customer report</source>
        <translation>بلاغ عميل</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>فرضية</translation>
    </message>
    <message>
        <source>False lead</source>
        <translation>مسار خاطئ</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>معلومة جديدة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>محاولة</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>تخفيف الأثر</translation>
    </message>
    <message>
        <source>Status update</source>
        <translation>تحديث الحالة</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>تواصل</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>تعافٍ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>السبب الجذري</translation>
    </message>
    <message>
        <source>Contributing</source>
        <translation>مساهم</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>مُحفِّز</translation>
    </message>
    <message>
        <source>Delayed detection</source>
        <translation>تأخُّر الاكتشاف</translation>
    </message>
    <message>
        <source>Delayed mitigation</source>
        <translation>تأخُّر التخفيف</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>البرمجيات</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>التبعيات</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>العتاد</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>تحقيق</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>تخفيف</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>منع</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>متعثّر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>مُتحقَّق منه</translation>
    </message>
    <message>
        <source>Won&apos;t do</source>
        <translation>لن يُنفَّذ</translation>
    </message>
    <message>
        <source>By an alert</source>
        <translation>عبر تنبيه</translation>
    </message>
    <message>
        <source>By a colleague</source>
        <translation>عبر زميل</translation>
    </message>
    <message>
        <source>By a customer</source>
        <translation>عبر عميل</translation>
    </message>
    <message>
        <source>By a partner</source>
        <translation>عبر شريك</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>بالصدفة</translation>
    </message>
    <message>
        <source>Not known how</source>
        <translation>لا يُعرف كيف</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>قائد الاستجابة</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>المدوِّن</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>المعتمِد</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>المستجيب</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>المبلِّغ</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>نسخة مكررة من</translation>
    </message>
    <message>
        <source>Related to</source>
        <translation>مرتبطة مع</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>سببها</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>تلي</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طُلب رأيه</translation>
    </message>
    <message>
        <source>Wants changes</source>
        <translation>يطلب تعديلات</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>1 incident from the start of its impact</source>
        <translation>حادثة واحدة منذ بدء أثرها</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents from the start of their impact</source>
        <translation>
            <numerusform>لا حوادث منذ بدء أثرها</numerusform>
            <numerusform>حادثة واحدة منذ بدء أثرها</numerusform>
            <numerusform>حادثتان منذ بدء أثرهما</numerusform>
            <numerusform>‏%n حوادث منذ بدء أثرها</numerusform>
            <numerusform>‏%n حادثة منذ بدء أثرها</numerusform>
            <numerusform>‏%n حادثة منذ بدء أثرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Time from the start of the impact, to scale.</source>
        <translation>الوقت منذ بدء الأثر، على مقياس منتظم.</translation>
    </message>
    <message>
        <source>Time from the start of the impact, on a logarithmic scale: the first minutes have more room than the last.</source>
        <translation>الوقت منذ بدء الأثر، على مقياس لوغاريتمي: للدقائق الأولى مساحة أوسع من الأخيرة.</translation>
    </message>
    <message>
        <source>impact began</source>
        <translation>بدأ الأثر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>noticed after %1</source>
        <translation>اكتُشف بعد %1</translation>
    </message>
    <message>
        <source>acknowledged after %1</source>
        <translation>استُلم بعد %1</translation>
    </message>
    <message>
        <source>mitigated after %1</source>
        <translation>خُفِّف الأثر بعد %1</translation>
    </message>
    <message>
        <source>resolved after %1</source>
        <translation>حُلّ بعد %1</translation>
    </message>
    <message>
        <source>not resolved yet</source>
        <translation>لم يُحلّ بعد</translation>
    </message>
    <message>
        <source>not mitigated yet</source>
        <translation>لم يُخفَّف الأثر بعد</translation>
    </message>
    <message>
        <source>noticed: contradicts the other times</source>
        <translation>الاكتشاف: يناقض الأوقات الأخرى</translation>
    </message>
    <message>
        <source>acknowledged: contradicts the other times</source>
        <translation>الاستلام: يناقض الأوقات الأخرى</translation>
    </message>
    <message>
        <source>mitigated: contradicts the other times</source>
        <translation>تخفيف الأثر: يناقض الأوقات الأخرى</translation>
    </message>
    <message>
        <source>resolved: contradicts the other times</source>
        <translation>الحل: يناقض الأوقات الأخرى</translation>
    </message>
    <message>
        <source>noticed: not known</source>
        <translation>الاكتشاف: غير معروف</translation>
    </message>
    <message>
        <source>acknowledged: not known</source>
        <translation>الاستلام: غير معروف</translation>
    </message>
    <message>
        <source>mitigated: not known</source>
        <translation>تخفيف الأثر: غير معروف</translation>
    </message>
    <message>
        <source>resolved: not known</source>
        <translation>الحل: غير معروف</translation>
    </message>
    <message>
        <source>false lead, %1 lost</source>
        <translation>مسار خاطئ، ضاع فيه %1</translation>
    </message>
    <message numerus="yes">
        <source>%n false leads, %1 lost</source>
        <translation>
            <numerusform>لا مسارات خاطئة، ضاع فيها %1</numerusform>
            <numerusform>مسار خاطئ، ضاع فيه %1</numerusform>
            <numerusform>مساران خاطئان، ضاع فيهما %1</numerusform>
            <numerusform>‏%n مسارات خاطئة، ضاع فيها %1</numerusform>
            <numerusform>‏%n مسارًا خاطئًا، ضاع فيها %1</numerusform>
            <numerusform>‏%n مسار خاطئ، ضاع فيها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The start of the impact contradicts the other times, so nothing can be counted from it.</source>
        <translation>بدء الأثر يناقض الأوقات الأخرى، فلا يمكن حساب شيء منه.</translation>
    </message>
    <message>
        <source>It is not known when the impact began, so nothing can be counted from it.</source>
        <translation>لا يُعرف متى بدأ الأثر، فلا يمكن حساب شيء منه.</translation>
    </message>
    <message>
        <source>This time is %1, last time %2.</source>
        <comment>incident, incident</comment>
        <translation>هذه المرة هي %1، والمرة السابقة %2.</translation>
    </message>
    <message>
        <source>Last time we noticed after %1; this time after %2.</source>
        <translation>في المرة السابقة اكتشفنا الأمر بعد %1؛ وهذه المرة بعد %2.</translation>
    </message>
    <message>
        <source>Last time somebody took it on after %1; this time after %2.</source>
        <translation>في المرة السابقة تولّى أحدٌ الأمر بعد %1؛ وهذه المرة بعد %2.</translation>
    </message>
    <message>
        <source>Last time it was mitigated after %1; this time after %2.</source>
        <translation>في المرة السابقة خُفِّف الأثر بعد %1؛ وهذه المرة بعد %2.</translation>
    </message>
    <message>
        <source>Last time it was resolved after %1; this time after %2.</source>
        <translation>في المرة السابقة حُلّت الحادثة بعد %1؛ وهذه المرة بعد %2.</translation>
    </message>
    <message>
        <source>Both times we noticed after %1.</source>
        <translation>في المرتين اكتشفنا الأمر بعد %1.</translation>
    </message>
    <message>
        <source>Both times somebody took it on after %1.</source>
        <translation>في المرتين تولّى أحدٌ الأمر بعد %1.</translation>
    </message>
    <message>
        <source>Both times it was mitigated after %1.</source>
        <translation>في المرتين خُفِّف الأثر بعد %1.</translation>
    </message>
    <message>
        <source>Both times it was resolved after %1.</source>
        <translation>في المرتين حُلّت الحادثة بعد %1.</translation>
    </message>
    <message>
        <source>Last time we noticed after %1; of this time it is not known.</source>
        <translation>في المرة السابقة اكتشفنا الأمر بعد %1؛ أما هذه المرة فغير معروف.</translation>
    </message>
    <message>
        <source>Last time somebody took it on after %1; of this time it is not known.</source>
        <translation>في المرة السابقة تولّى أحدٌ الأمر بعد %1؛ أما هذه المرة فغير معروف.</translation>
    </message>
    <message>
        <source>Last time it was mitigated after %1; of this time it is not known.</source>
        <translation>في المرة السابقة خُفِّف الأثر بعد %1؛ أما هذه المرة فغير معروف.</translation>
    </message>
    <message>
        <source>Last time it was resolved after %1; of this time it is not known.</source>
        <translation>في المرة السابقة حُلّت الحادثة بعد %1؛ أما هذه المرة فغير معروف.</translation>
    </message>
    <message>
        <source>Last time it was resolved after %1; this time not yet.</source>
        <translation>في المرة السابقة حُلّت الحادثة بعد %1؛ أما هذه المرة فلم تُحلّ حتى الآن.</translation>
    </message>
    <message>
        <source>Last time it was mitigated after %1; this time not yet.</source>
        <translation>في المرة السابقة خُفِّف الأثر بعد %1؛ أما هذه المرة فلم يُخفَّف حتى الآن.</translation>
    </message>
    <message>
        <source>This time we noticed after %1; of last time it is not known.</source>
        <translation>هذه المرة اكتشفنا الأمر بعد %1؛ أما المرة السابقة فغير معروف.</translation>
    </message>
    <message>
        <source>This time somebody took it on after %1; of last time it is not known.</source>
        <translation>هذه المرة تولّى أحدٌ الأمر بعد %1؛ أما المرة السابقة فغير معروف.</translation>
    </message>
    <message>
        <source>This time it was mitigated after %1; of last time it is not known.</source>
        <translation>هذه المرة خُفِّف الأثر بعد %1؛ أما المرة السابقة فغير معروف.</translation>
    </message>
    <message>
        <source>This time it was resolved after %1; of last time it is not known.</source>
        <translation>هذه المرة حُلّت الحادثة بعد %1؛ أما المرة السابقة فغير معروف.</translation>
    </message>
    <message>
        <source>Noticed after %1 (%2) at best, %3 (%4) at worst, median %5.</source>
        <translation>الاكتشاف: أسرعه بعد %1 (%2)، وأبطؤه بعد %3 (%4)، والوسيط %5.</translation>
    </message>
    <message>
        <source>Noticed after %1 (%2) at best, %3 (%4) at worst, median %5; not known of %6.</source>
        <translation>الاكتشاف: أسرعه بعد %1 (%2)، وأبطؤه بعد %3 (%4)، والوسيط %5؛ غير معروف في %6.</translation>
    </message>
    <message>
        <source>Acknowledged after %1 (%2) at best, %3 (%4) at worst, median %5.</source>
        <translation>الاستلام: أسرعه بعد %1 (%2)، وأبطؤه بعد %3 (%4)، والوسيط %5.</translation>
    </message>
    <message>
        <source>Acknowledged after %1 (%2) at best, %3 (%4) at worst, median %5; not known of %6.</source>
        <translation>الاستلام: أسرعه بعد %1 (%2)، وأبطؤه بعد %3 (%4)، والوسيط %5؛ غير معروف في %6.</translation>
    </message>
    <message>
        <source>Mitigated after %1 (%2) at best, %3 (%4) at worst, median %5.</source>
        <translation>تخفيف الأثر: أسرعه بعد %1 (%2)، وأبطؤه بعد %3 (%4)، والوسيط %5.</translation>
    </message>
    <message>
        <source>Mitigated after %1 (%2) at best, %3 (%4) at worst, median %5; not known of %6.</source>
        <translation>تخفيف الأثر: أسرعه بعد %1 (%2)، وأبطؤه بعد %3 (%4)، والوسيط %5؛ غير معروف في %6.</translation>
    </message>
    <message>
        <source>Resolved after %1 (%2) at best, %3 (%4) at worst, median %5.</source>
        <translation>الحل: أسرعه بعد %1 (%2)، وأبطؤه بعد %3 (%4)، والوسيط %5.</translation>
    </message>
    <message>
        <source>Resolved after %1 (%2) at best, %3 (%4) at worst, median %5; not known of %6.</source>
        <translation>الحل: أسرعه بعد %1 (%2)، وأبطؤه بعد %3 (%4)، والوسيط %5؛ غير معروف في %6.</translation>
    </message>
    <message>
        <source>Last time %1 were lost to false leads; this time nothing.</source>
        <translation>في المرة السابقة ضاع %1 في مسارات خاطئة؛ وهذه المرة لا شيء.</translation>
    </message>
    <message>
        <source>Last time nothing was lost to false leads; this time %1.</source>
        <translation>في المرة السابقة لم يضع شيء في مسارات خاطئة؛ وهذه المرة ضاع %1.</translation>
    </message>
    <message>
        <source>Last time %1 were lost to false leads; this time %2.</source>
        <translation>في المرة السابقة ضاع %1 في مسارات خاطئة؛ وهذه المرة %2.</translation>
    </message>
    <message>
        <source>False leads in %1 of %2, %3 lost in all.</source>
        <translation>مسارات خاطئة في %1 من %2، ومجموع ما ضاع فيها %3.</translation>
    </message>
    <message>
        <source>Noticed after</source>
        <translation>اكتُشف بعد</translation>
    </message>
    <message>
        <source>Acknowledged after</source>
        <translation>استُلم بعد</translation>
    </message>
    <message>
        <source>Mitigated after</source>
        <translation>خُفِّف الأثر بعد</translation>
    </message>
    <message>
        <source>Resolved after</source>
        <translation>حُلّ بعد</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الحادثة</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Lost to false leads</source>
        <translation>ما ضاع في مسارات خاطئة</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message>
        <source>Due today</source>
        <translation>الاستحقاق اليوم</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>الاستحقاق غدًا</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n days</source>
        <translation>
            <numerusform>الاستحقاق بعد %n يوم</numerusform>
            <numerusform>الاستحقاق بعد يوم واحد</numerusform>
            <numerusform>الاستحقاق بعد يومين</numerusform>
            <numerusform>الاستحقاق بعد %n أيام</numerusform>
            <numerusform>الاستحقاق بعد %n يومًا</numerusform>
            <numerusform>الاستحقاق بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>متأخر يومًا واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>متأخر %n يوم</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يومًا</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>اكتُشف</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation>خُفِّف الأثر</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>حُلّ</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>write to %1</source>
        <translation>الكتابة في %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>find %1</source>
        <translation>العثور على %1</translation>
    </message>
    <message>
        <source>back up %1</source>
        <translation>النسخ الاحتياطي لـ %1</translation>
    </message>
    <message>
        <source>back up %1 to %2</source>
        <translation>النسخ الاحتياطي لـ %1 إلى %2</translation>
    </message>
    <message>
        <source>back up %1 before the import</source>
        <translation>النسخ الاحتياطي لـ %1 قبل الاستيراد</translation>
    </message>
    <message>
        <source>back up %1 before the deletion</source>
        <translation>النسخ الاحتياطي لـ %1 قبل الحذف</translation>
    </message>
    <message>
        <source>rescue %1 to %2</source>
        <translation>إنقاذ %1 إلى %2</translation>
    </message>
    <message>
        <source>keep the edit for later</source>
        <translation>حفظ التعديل لوقت لاحق</translation>
    </message>
    <message>
        <source>save the kept edit</source>
        <translation>حفظ التعديل المؤجل</translation>
    </message>
    <message>
        <source>save the incident</source>
        <translation>حفظ الحادثة</translation>
    </message>
    <message>
        <source>save the cause &quot;%1&quot;</source>
        <translation>حفظ السبب «%1»</translation>
    </message>
    <message>
        <source>name this version</source>
        <translation>تسمية هذا الإصدار</translation>
    </message>
    <message>
        <source>keep the attachment</source>
        <translation>حفظ المرفق</translation>
    </message>
    <message>
        <source>save the setting</source>
        <translation>حفظ الإعداد</translation>
    </message>
    <message>
        <source>save the view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>remove the view</source>
        <translation>إزالة العرض</translation>
    </message>
    <message>
        <source>bring the search index up to date</source>
        <translation>تحديث فهرس البحث</translation>
    </message>
    <message>
        <source>import the documents</source>
        <translation>استيراد المستندات</translation>
    </message>
    <message>
        <source>import the workspace&apos;s catalogue</source>
        <translation>استيراد فهرس مساحة العمل</translation>
    </message>
    <message>
        <source>undo it</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>take the secret out</source>
        <translation>إزالة السر</translation>
    </message>
    <message>
        <source>move the incident to the trash</source>
        <translation>نقل الحادثة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>move %1 incidents to the trash</source>
        <translation>نقل الحوادث (%1) إلى سلة المهملات</translation>
    </message>
    <message>
        <source>empty the trash</source>
        <translation>إفراغ سلة المهملات</translation>
    </message>
    <message>
        <source>restore the incident from the trash</source>
        <translation>استعادة الحادثة من سلة المهملات</translation>
    </message>
    <message>
        <source>thin the history</source>
        <translation>تخفيف السجل</translation>
    </message>
    <message>
        <source>use the template %1</source>
        <translation>استخدام القالب %1</translation>
    </message>
    <message>
        <source>read the template %1</source>
        <translation>قراءة القالب %1</translation>
    </message>
    <message>
        <source>read “%1” as a time</source>
        <translation>قراءة «%1» كوقت</translation>
    </message>
    <message>
        <source>pack the incident</source>
        <translation>حزم الحادثة</translation>
    </message>
    <message>
        <source>another program is writing to the file</source>
        <translation>برنامج آخر يكتب في الملف</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the file may only be read</source>
        <translation>الملف للقراءة فقط</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>the file is damaged: it is cut off</source>
        <translation>الملف تالف: إنه مبتور</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>يتعذّر فتح الملف</translation>
    </message>
    <message>
        <source>a text or a file is too large</source>
        <translation>نص أو ملف أكبر من المسموح</translation>
    </message>
    <message>
        <source>the disk answered with an error (%1)</source>
        <translation>أبلغ القرص عن خطأ (%1)</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>لا يُسمح بقراءته</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>تتعذّر قراءته (%1)</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>هو فارغ</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>it is not a Nevertwice workspace</source>
        <translation>ليس مساحة عمل لـ Nevertwice</translation>
    </message>
    <message>
        <source>the file was made by a newer version (schema %1, this program knows %2)</source>
        <translation>أُنشئ الملف بإصدار أحدث (المخطط %1، وهذا البرنامج يعرف %2)</translation>
    </message>
    <message>
        <source>another program has it open, and in a network only one can</source>
        <translation>برنامج آخر يفتحه، وفي الشبكة لا يفتحه إلا برنامج واحد</translation>
    </message>
    <message>
        <source>something of that name exists already</source>
        <translation>يوجد شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>يتعذّر إنشاء مجلده</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>لا يُسمح بالكتابة في مجلده</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>يتعذّر إنشاء المجلد</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>تتعذّر الكتابة في المجلد</translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation>فُتح للقراءة فقط</translation>
    </message>
    <message>
        <source>the workspace has no such incident</source>
        <translation>لا توجد حادثة كهذه في مساحة العمل</translation>
    </message>
    <message>
        <source>the incident is damaged (%1)</source>
        <translation>الحادثة تالفة (%1)</translation>
    </message>
    <message>
        <source>the catalogue has no such cause</source>
        <translation>لا يوجد سبب كهذا في الفهرس</translation>
    </message>
    <message>
        <source>the workspace does not hold the bytes of this attachment</source>
        <translation>لا تحوي مساحة العمل بيانات هذا المرفق</translation>
    </message>
    <message>
        <source>the file was moved, deleted or replaced while it was open</source>
        <translation>نُقل الملف أو حُذف أو استُبدل وهو مفتوح</translation>
    </message>
    <message>
        <source>what was written reads back differently</source>
        <translation>ما كُتب يُقرأ على نحو مختلف</translation>
    </message>
    <message>
        <source>an earlier state of it is damaged</source>
        <translation>حالة سابقة منه تالفة</translation>
    </message>
    <message>
        <source>there is no such revision</source>
        <translation>لا توجد نسخة كهذه</translation>
    </message>
    <message>
        <source>a cause cannot stand under itself</source>
        <translation>لا يمكن أن يندرج السبب تحت نفسه</translation>
    </message>
    <message>
        <source>both are the same cause</source>
        <translation>كلاهما السبب نفسه</translation>
    </message>
    <message>
        <source>%1 is in the trash</source>
        <translation>‏%1 في سلة المهملات</translation>
    </message>
    <message>
        <source>another incident is called %1</source>
        <translation>حادثة أخرى اسمها %1</translation>
    </message>
    <message>
        <source>nothing was done under this name</source>
        <translation>لم يُفعل شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>%1 characters are too few to look for</source>
        <translation>عدد الأحرف (%1) أقل من أن يُبحث عنه</translation>
    </message>
    <message>
        <source>another program makes one at this moment</source>
        <translation>برنامج آخر ينشئ واحدة الآن</translation>
    </message>
    <message>
        <source>the folder for backups cannot be made</source>
        <translation>يتعذّر إنشاء مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>هو مساحة العمل نفسها</translation>
    </message>
    <message>
        <source>this computer has no place for it</source>
        <translation>لا مكان له في هذا الحاسوب</translation>
    </message>
    <message>
        <source>there is no such template</source>
        <translation>لا يوجد قالب كهذا</translation>
    </message>
    <message>
        <source>there is nothing called %1</source>
        <translation>لا يوجد شيء اسمه %1</translation>
    </message>
    <message>
        <source>there is nothing called %1 (%2 is near)</source>
        <translation>لا يوجد شيء اسمه %1 (الأقرب %2)</translation>
    </message>
    <message>
        <source>it has parts that are no time</source>
        <translation>فيه أجزاء ليست وقتًا</translation>
    </message>
    <message>
        <source>it does not say which moment is meant</source>
        <translation>لا يحدد أي لحظة هي المقصودة</translation>
    </message>
    <message>
        <source>it does not say when it ends</source>
        <translation>لا يذكر متى ينتهي</translation>
    </message>
    <message>
        <source>it has parts that are no day</source>
        <translation>فيه أجزاء ليست يومًا</translation>
    </message>
    <message>
        <source>it does not say which day is meant</source>
        <translation>لا يحدد أي يوم هو المقصود</translation>
    </message>
    <message>
        <source>no line of it has a time that could be read</source>
        <translation>لا سطر فيه بوقت تمكن قراءته</translation>
    </message>
    <message>
        <source>it is a template that nobody has filled in</source>
        <translation>هو قالب لم يملأه أحد</translation>
    </message>
    <message>
        <source>it tells how to write a postmortem</source>
        <translation>يشرح كيف يُكتب تقرير</translation>
    </message>
    <message>
        <source>its sections are empty, as those of a template are</source>
        <translation>أقسامه فارغة كأقسام القالب</translation>
    </message>
    <message>
        <source>it is no postmortem: nothing in it says that or when something happened</source>
        <translation>ليس تقريرًا: لا شيء فيه يذكر أن شيئًا حدث أو متى</translation>
    </message>
    <message>
        <source>it is no postmortem: %1</source>
        <translation>ليس تقريرًا: %1</translation>
    </message>
    <message>
        <source>it is larger than 8 MB, as no document is</source>
        <translation>حجمه يتجاوز 8 ميغابايت، ولا مستند كذلك</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>حجمه يتجاوز %1 ميغابايت</translation>
    </message>
    <message>
        <source>it is a page that Nevertwice wrote</source>
        <translation>هي صفحة كتبها Nevertwice</translation>
    </message>
    <message>
        <source>the JSON breaks off before it is complete</source>
        <translation>ينقطع JSON قبل اكتماله</translation>
    </message>
    <message>
        <source>it is not UTF-8 text (line %1)</source>
        <translation>ليس نص UTF-8 (السطر %1)</translation>
    </message>
    <message>
        <source>it is no JSON (%1 in line %2)</source>
        <translation>ليس JSON (%1 في السطر %2)</translation>
    </message>
    <message>
        <source>it is no ZIP archive that can be read</source>
        <translation>ليس أرشيف ZIP مقروءًا</translation>
    </message>
    <message>
        <source>it is no incident that Nevertwice packed</source>
        <translation>ليست حادثة حزمها Nevertwice</translation>
    </message>
    <message>
        <source>%1 is open for reading only: %2. %3</source>
        <translation>‏%1 مفتوح للقراءة فقط: %2. %3</translation>
    </message>
    <message>
        <source>%1 lies in a network or a shared folder: saving is slower, and only one program can have it open at a time. Keep it on this computer&apos;s own disk where you can.</source>
        <translation>‏%1 في شبكة أو مجلد مشترك: الحفظ أبطأ، ولا يفتحه في وقت واحد إلا برنامج واحد. الأفضل إبقاؤه على قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>الانتظار حتى يكتمل ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Make room on the disk, or save a copy elsewhere.</source>
        <translation>إخلاء مساحة على القرص أو حفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder.</source>
        <translation>إخلاء مساحة على القرص أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>إخلاء مساحة على القرص.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or save a copy elsewhere.</source>
        <translation>تغيير أذونات الملف أو حفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>Change the permissions of the file and its folder, or save a copy elsewhere.</source>
        <translation>تغيير أذونات الملف ومجلده أو حفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>Keep the file as it is and open a copy or a backup.</source>
        <translation>إبقاء الملف كما هو وفتح نسخة منه أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Keep the file as it is and run `nevertwice-cli rescue` on a copy of it.</source>
        <translation>إبقاء الملف كما هو وتشغيل `nevertwice-cli rescue` على نسخة منه.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be read.</source>
        <translation>التحقق من أن المجلد موجود وقابل للقراءة.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>يمكن البدء من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Check the disk, or save a copy elsewhere.</source>
        <translation>فحص القرص أو حفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>Check the disk, or open a backup.</source>
        <translation>فحص القرص أو فتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>فحص القرص أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>إغلاق برامج أخرى ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>إغلاقه هناك ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>التحقق من الاسم.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>تسمية مجلد آخر.</translation>
    </message>
    <message>
        <source>Name another place.</source>
        <translation>تسمية مكان آخر.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>فتحه أو اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>Open it for writing.</source>
        <translation>فتحه للكتابة.</translation>
    </message>
    <message>
        <source>Open a backup.</source>
        <translation>فتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Open a copy or a backup.</source>
        <translation>فتح نسخة منه أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Open a file that ends in .nevertwice.</source>
        <translation>فتح ملف ينتهي بـ .nevertwice.</translation>
    </message>
    <message>
        <source>Ask its owner for the permission.</source>
        <translation>طلب الإذن من مالكه.</translation>
    </message>
    <message>
        <source>It may have been removed for good: look into the list.</source>
        <translation>ربما أُزيلت نهائيًا: يُنظر في القائمة.</translation>
    </message>
    <message>
        <source>It may have been removed: look into the list.</source>
        <translation>ربما أُزيل: يُنظر في القائمة.</translation>
    </message>
    <message>
        <source>It may have been thinned out: choose another.</source>
        <translation>ربما خُفِّفت: تُختار أخرى.</translation>
    </message>
    <message>
        <source>It may have been thinned out of the history.</source>
        <translation>ربما خُفِّف من السجل.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere, then open the file again.</source>
        <translation>حفظ نسخة في مكان آخر ثم فتح الملف من جديد.</translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <translation>استعادتها أولًا.</translation>
    </message>
    <message>
        <source>Choose one that does not stand under it.</source>
        <translation>اختيار سبب لا يندرج تحته.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختيار سبب آخر.</translation>
    </message>
    <message>
        <source>Copy the text before closing.</source>
        <translation>نسخ النص قبل الإغلاق.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Cut it to the hours that matter.</source>
        <translation>اقتصاره على الساعات المهمة.</translation>
    </message>
    <message>
        <source>Divide it into smaller files.</source>
        <translation>تقسيمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>حفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Fetch or export the file again.</source>
        <translation>جلب الملف أو تصديره من جديد.</translation>
    </message>
    <message>
        <source>Write it like 14:05, +12m, yesterday 23:50 or 2026-09-14 14:05.</source>
        <translation>يُكتب هكذا: 14:05 أو +12m أو yesterday 23:50 أو 2026-09-14 14:05.</translation>
    </message>
    <message>
        <source>Import the JSON or Markdown of the same incident: it has all of it.</source>
        <translation>استيراد JSON أو Markdown للحادثة نفسها: ففيه كل شيء.</translation>
    </message>
    <message>
        <source>Give the whole secret.</source>
        <translation>إعطاء السر كاملًا.</translation>
    </message>
    <message>
        <source>The incident was %1 before it was %2.</source>
        <translation>سُجّل «%1» قبل «%2».</translation>
    </message>
    <message>
        <source>This entry stands after one that happened later.</source>
        <translation>يأتي هذا الإدخال بعد إدخال حدث لاحقًا.</translation>
    </message>
    <message>
        <source>This entry lies long after the end of the incident.</source>
        <translation>يقع هذا الإدخال بعد نهاية الحادثة بوقت طويل.</translation>
    </message>
    <message>
        <source>This entry lies long before the start of the incident.</source>
        <translation>يقع هذا الإدخال قبل بداية الحادثة بوقت طويل.</translation>
    </message>
    <message>
        <source>This action was due before the incident began.</source>
        <translation>كان هذا الإجراء مستحقًا قبل بدء الحادثة.</translation>
    </message>
    <message>
        <source>Of %1 entries the document does not say which day they were.</source>
        <translation>لا يذكر المستند في أي يوم وقعت الإدخالات، وعددها %1.</translation>
    </message>
    <message>
        <source>This time could not be read, or only by a guess.</source>
        <translation>تعذّرت قراءة هذا الوقت، أو قُرئ بالتخمين فقط.</translation>
    </message>
    <message>
        <source>The document does not say which day this was.</source>
        <translation>لا يذكر المستند في أي يوم كان هذا.</translation>
    </message>
    <message>
        <source>The zone of this time is not in force on that day, or its letters mean several; it was taken literally.</source>
        <translation>منطقة هذا الوقت غير سارية في ذلك اليوم، أو أن حروفها تعني أكثر من منطقة؛ أُخذت حرفيًا.</translation>
    </message>
    <message>
        <source>The document names no time zone; its times were taken as UTC.</source>
        <translation>لا يذكر المستند منطقة زمنية؛ اعتُبرت أوقاته UTC.</translation>
    </message>
    <message>
        <source>The pasted text does not say which day this was.</source>
        <translation>لا يذكر النص الملصق في أي يوم كان هذا.</translation>
    </message>
    <message>
        <source>The pasted text says no year; %1 was supposed.</source>
        <translation>لا يذكر النص الملصق السنة؛ افتُرضت %1.</translation>
    </message>
    <message>
        <source>The pasted text names no time zone; UTC was supposed.</source>
        <translation>لا يذكر النص الملصق منطقة زمنية؛ افتُرضت UTC.</translation>
    </message>
    <message>
        <source>“%1” names a zone that may not be the one that was meant.</source>
        <translation>تشير «%1» إلى منطقة قد لا تكون هي المقصودة.</translation>
    </message>
    <message>
        <source>The time &quot;%1&quot; cannot be read.</source>
        <translation>تتعذّر قراءة الوقت «%1».</translation>
    </message>
    <message>
        <source>There is no summary: what happened, in a few sentences?</source>
        <translation>لا يوجد ملخص: ماذا حدث في جمل قليلة؟</translation>
    </message>
    <message>
        <source>It is not said who was affected, and how.</source>
        <translation>لم يُذكر من تأثّر وكيف.</translation>
    </message>
    <message>
        <source>It is not said what ended the incident.</source>
        <translation>لم يُذكر ما الذي أنهى الحادثة.</translation>
    </message>
    <message>
        <source>It is not said why this happened.</source>
        <translation>لم يُذكر لماذا حدث هذا.</translation>
    </message>
    <message>
        <source>There are no lessons: what went well, what went wrong, where did luck help?</source>
        <translation>لا توجد دروس: ما الذي سار جيدًا، وما الذي ساء، وأين ساعد الحظ؟</translation>
    </message>
    <message>
        <source>The impact has no number: how many were affected, or how much was lost?</source>
        <translation>الأثر بلا رقم: كم عدد المتأثرين، أو كم كانت الخسارة؟</translation>
    </message>
    <message>
        <source>It is not said how the incident was noticed.</source>
        <translation>لم يُذكر كيف لوحظت الحادثة.</translation>
    </message>
    <message>
        <source>Nothing is told of the %1 before this entry.</source>
        <translation>لم يُروَ شيء عن المدة السابقة لهذا الإدخال (%1).</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>‏%1 س %2 د</translation>
    </message>
    <message>
        <source>The timeline is empty: what happened when?</source>
        <translation>الخط الزمني فارغ: ماذا حدث ومتى؟</translation>
    </message>
    <message>
        <source>No cause of the catalogue is named: it will not be recognised when it returns.</source>
        <translation>لم يُذكر سبب من الفهرس: لن يُعرف إذا عاد.</translation>
    </message>
    <message>
        <source>What is promised stands in the text alone: make it actions, so that it can be followed.</source>
        <translation>الوعود مذكورة في النص فقط: حوّلها إلى إجراءات لتمكن متابعتها.</translation>
    </message>
    <message>
        <source>Nothing is promised so that this does not happen again.</source>
        <translation>لا وعد يمنع تكرار هذا.</translation>
    </message>
    <message>
        <source>No action answers the cause &quot;%1&quot;.</source>
        <translation>لا إجراء يعالج السبب «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; came before: %2 (%3). Say why it happened again.</source>
        <translation>سبق حدوث «%1»: %2 (%3). اذكر لماذا تكرر.</translation>
    </message>
    <message>
        <source>What was to prevent &quot;%1&quot; is still open: %2.</source>
        <translation>ما كان يُفترض أن يمنع «%1» ما زال مفتوحًا: %2.</translation>
    </message>
    <message>
        <source>What was to prevent &quot;%1&quot; is still open: %2. Open already when this began: %3.</source>
        <translation>ما كان يُفترض أن يمنع «%1» ما زال مفتوحًا: %2. وكان مفتوحًا حين بدأت هذه: %3.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>‏%1 و%2 غيرها</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>عدد المرات: %1</translation>
    </message>
    <message>
        <source>once, last on %1</source>
        <translation>مرة واحدة، في %1</translation>
    </message>
    <message>
        <source>%1 times, last on %2</source>
        <translation>عدد المرات: %1، آخرها في %2</translation>
    </message>
    <message>
        <source>Nobody sees to &quot;%1&quot;.</source>
        <translation>لا أحد يتولى «%1».</translation>
    </message>
    <message>
        <source>%1 of the %2 open actions have no owner.</source>
        <translation>‏%1 من الإجراءات المفتوحة (%2) بلا مسؤول.</translation>
    </message>
    <message>
        <source>None of the %1 open actions has an owner.</source>
        <translation>لا مسؤول عن أي من الإجراءات المفتوحة (%1).</translation>
    </message>
    <message>
        <source>There is no day by which &quot;%1&quot; will be done.</source>
        <translation>لا يوجد يوم يُنجَز قبله «%1».</translation>
    </message>
    <message>
        <source>%1 of the %2 open actions have no due date.</source>
        <translation>‏%1 من الإجراءات المفتوحة (%2) بلا تاريخ استحقاق.</translation>
    </message>
    <message>
        <source>None of the %1 open actions has a due date.</source>
        <translation>لا تاريخ استحقاق لأي من الإجراءات المفتوحة (%1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no work that can be done and ticked off.</source>
        <translation>‏«%1» ليس عملًا يمكن إنجازه وشطبه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no end: how will one see that it is done?</source>
        <translation>‏«%1» بلا نهاية: كيف يُعرف أنه أُنجز؟</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says no deed: who will do what?</source>
        <translation>‏«%1» لا يذكر فعلًا: من سيفعل ماذا؟</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was due on %2 and is still open.</source>
        <translation>كان «%1» مستحقًا في %2 وما زال مفتوحًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes a person the cause. What made it possible?</source>
        <translation>تجعل «%1» شخصًا هو السبب. ما الذي جعل ذلك ممكنًا؟</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends the search too early: what let one mistake do this?</source>
        <translation>تُنهي «%1» البحث مبكرًا: ما الذي سمح لخطأ واحد بأن يفعل هذا؟</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells what did not happen. What did, and why did it make sense then?</source>
        <translation>تروي «%1» ما لم يحدث. ماذا حدث، ولماذا بدا معقولًا حينها؟</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: how many were that?</source>
        <translation>‏«%1»: كم كان العدد؟</translation>
    </message>
    <message>
        <source>This says that it failed, not why. What made it fail?</source>
        <translation>يذكر هذا أنه تعطّل لا لماذا. ما الذي عطّله؟</translation>
    </message>
    <message>
        <source>This looks like %1: outside of your house it says more than it helps.</source>
        <translation>يبدو هذا %1: خارج مؤسستك يكشف أكثر مما يفيد.</translation>
    </message>
    <message>
        <source>This looks like %1. Mask it here; `purge` takes it out of the history too.</source>
        <translation>يبدو هذا %1. أخفِه هنا؛ ويزيله `purge` من السجل أيضًا.</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>مفتاحًا خاصًا</translation>
    </message>
    <message>
        <source>a private address of a network</source>
        <translation>عنوان شبكة خاصًا</translation>
    </message>
    <message>
        <source>an access key of AWS</source>
        <translation>مفتاح وصول إلى AWS</translation>
    </message>
    <message>
        <source>a signed token (JWT)</source>
        <translation>رمزًا موقّعًا (JWT)</translation>
    </message>
    <message>
        <source>a password in an address</source>
        <translation>كلمة مرور في عنوان</translation>
    </message>
    <message>
        <source>a webhook of Slack</source>
        <translation>خطاف ويب من Slack</translation>
    </message>
    <message>
        <source>a private mail address</source>
        <translation>عنوان بريد خاصًا</translation>
    </message>
    <message>
        <source>a password or key</source>
        <translation>كلمة مرور أو مفتاحًا</translation>
    </message>
    <message>
        <source>Sort the timeline by time</source>
        <translation>ترتيب الخط الزمني حسب الوقت</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>إسناده إلى %1</translation>
    </message>
    <message>
        <source>Due in two weeks</source>
        <translation>الاستحقاق بعد أسبوعين</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;</source>
        <translation>كتابة «%1»</translation>
    </message>
    <message>
        <source>Mask it</source>
        <translation>إخفاؤه</translation>
    </message>
    <message>
        <source>Mask all %1 of this text</source>
        <translation>إخفاء كل ما في هذا النص وعدده %1</translation>
    </message>
    <message>
        <source>Milestones out of order</source>
        <translation>محطات في غير ترتيبها</translation>
    </message>
    <message>
        <source>Timeline out of order</source>
        <translation>خط زمني غير مرتب</translation>
    </message>
    <message>
        <source>Entry far outside the incident</source>
        <translation>إدخال بعيد عن زمن الحادثة</translation>
    </message>
    <message>
        <source>Duration and times differ</source>
        <translation>المدة تخالف الأوقات</translation>
    </message>
    <message>
        <source>Time that cannot be read</source>
        <translation>وقت تتعذّر قراءته</translation>
    </message>
    <message>
        <source>Entry without a day</source>
        <translation>إدخال بلا يوم</translation>
    </message>
    <message>
        <source>No time zone</source>
        <translation>لا منطقة زمنية</translation>
    </message>
    <message>
        <source>Doubtful time zone</source>
        <translation>منطقة زمنية مشكوك فيها</translation>
    </message>
    <message>
        <source>Action due before the incident</source>
        <translation>إجراء مستحق قبل الحادثة</translation>
    </message>
    <message>
        <source>No summary</source>
        <translation>لا ملخص</translation>
    </message>
    <message>
        <source>No impact</source>
        <translation>لا أثر مذكور</translation>
    </message>
    <message>
        <source>Impact without a number</source>
        <translation>أثر بلا رقم</translation>
    </message>
    <message>
        <source>Empty timeline</source>
        <translation>خط زمني فارغ</translation>
    </message>
    <message>
        <source>Long silence in the timeline</source>
        <translation>صمت طويل في الخط الزمني</translation>
    </message>
    <message>
        <source>Detection not told</source>
        <translation>الاكتشاف غير مذكور</translation>
    </message>
    <message>
        <source>No root cause</source>
        <translation>لا سبب جذري</translation>
    </message>
    <message>
        <source>No cause of the catalogue</source>
        <translation>لا سبب من الفهرس</translation>
    </message>
    <message>
        <source>No resolution</source>
        <translation>لا حل مذكور</translation>
    </message>
    <message>
        <source>No lessons</source>
        <translation>لا دروس</translation>
    </message>
    <message>
        <source>No actions</source>
        <translation>لا إجراءات</translation>
    </message>
    <message>
        <source>Cause without an action</source>
        <translation>سبب بلا إجراء</translation>
    </message>
    <message>
        <source>Action without an owner</source>
        <translation>إجراء بلا مسؤول</translation>
    </message>
    <message>
        <source>Action without a due date</source>
        <translation>إجراء بلا تاريخ استحقاق</translation>
    </message>
    <message>
        <source>Vague action</source>
        <translation>إجراء مبهم</translation>
    </message>
    <message>
        <source>Overdue action</source>
        <translation>إجراء متأخر</translation>
    </message>
    <message>
        <source>A person as the cause</source>
        <translation>شخص بوصفه السبب</translation>
    </message>
    <message>
        <source>Human error as the cause</source>
        <translation>الخطأ البشري بوصفه السبب</translation>
    </message>
    <message>
        <source>What did not happen</source>
        <translation>ما لم يحدث</translation>
    </message>
    <message>
        <source>Vague impact</source>
        <translation>أثر مبهم</translation>
    </message>
    <message>
        <source>Cause repeats the symptom</source>
        <translation>السبب يكرر العَرَض</translation>
    </message>
    <message>
        <source>Something secret</source>
        <translation>شيء سري</translation>
    </message>
    <message>
        <source>This cause came before</source>
        <translation>سبق هذا السبب</translation>
    </message>
    <message>
        <source>Came before, and is still open</source>
        <translation>سبق حدوثه وما زال مفتوحًا</translation>
    </message>
    <message>
        <source>time to detect (TTD)</source>
        <translation>زمن الاكتشاف (TTD)</translation>
    </message>
    <message>
        <source>detected - started</source>
        <translation>اكتُشف − بدأ</translation>
    </message>
    <message>
        <source>time to acknowledge (TTA)</source>
        <translation>زمن الاستلام (TTA)</translation>
    </message>
    <message>
        <source>acknowledged - detected</source>
        <translation>استُلم − اكتُشف</translation>
    </message>
    <message>
        <source>time to mitigate (TTM)</source>
        <translation>زمن تخفيف الأثر (TTM)</translation>
    </message>
    <message>
        <source>mitigated - started</source>
        <translation>خُفِّف الأثر − بدأ</translation>
    </message>
    <message>
        <source>time to resolve (TTR)</source>
        <translation>زمن الحل (TTR)</translation>
    </message>
    <message>
        <source>resolved - started</source>
        <translation>حُلّ − بدأ</translation>
    </message>
    <message>
        <source>impact duration</source>
        <translation>مدة الأثر</translation>
    </message>
    <message>
        <source>length of the union of the impact intervals (open or reversed ones left out); with none, resolved - started</source>
        <translation>طول اتحاد فترات الأثر (دون المفتوحة والمعكوسة)؛ وعند عدمها: حُلّ − بدأ</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>undetected = started to detected; unacknowledged = detected to acknowledged; diagnosing = acknowledged to the first decision, mitigation attempt or mitigation event at or after it; mitigating = from there to mitigated; recovering = mitigated to resolved; a missing bound joins two phases</source>
        <translation>قبل الاكتشاف = من البدء إلى الاكتشاف؛ قبل الاستلام = من الاكتشاف إلى الاستلام؛ التشخيص = من الاستلام إلى أول قرار أو محاولة أو تخفيف عنده أو بعده؛ تخفيف الأثر = من هناك إلى تخفيف الأثر؛ التعافي = من تخفيف الأثر إلى الحل؛ وكل حد ناقص يدمج مرحلتين</translation>
    </message>
    <message>
        <source>writing lead time</source>
        <translation>زمن الكتابة حتى النشر</translation>
    </message>
    <message>
        <source>published - resolved</source>
        <translation>نُشر − حُلّ</translation>
    </message>
    <message>
        <source>time between incidents</source>
        <translation>الزمن بين الحوادث</translation>
    </message>
    <message>
        <source>next started - previous resolved, for one service or cause; negative counts as 0</source>
        <translation>بدء التالية − حل السابقة، لخدمة واحدة أو سبب واحد؛ والسالب يُعدّ 0</translation>
    </message>
    <message>
        <source>repeat rate</source>
        <translation>معدل التكرار</translation>
    </message>
    <message>
        <source>incidents with a root, contributing or trigger cause (or its ancestor) that an earlier incident had in such a role / all incidents with such causes; earlier by started, over the whole workspace, drills and false alarms aside</source>
        <translation>الحوادث التي لها سبب جذري أو مساهم أو مُحفِّز (أو أصله) كان لحادثة أسبق في دور كهذا / كل الحوادث ذات أسباب كهذه؛ الأسبق بحسب البدء، في مساحة العمل كلها، دون التمارين والإنذارات الكاذبة</translation>
    </message>
    <message>
        <source>avoidable downtime</source>
        <translation>التوقف الممكن تجنبه</translation>
    </message>
    <message>
        <source>impact duration of each incident (counted once) for which an action of another incident answers a root, contributing or trigger cause of it or its ancestor, was made at or before it started, and was not closed before it started; an action that names no cause answers the root causes of its own incident</source>
        <translation>مدة أثر كل حادثة (تُحسب مرة) يعالج إجراء من حادثة أخرى سببًا جذريًا أو مساهمًا أو محفزًا لها أو أصله، وكان قائمًا عند بدئها ولم يُغلق قبله؛ والإجراء الذي لا يذكر سببًا يعالج الأسباب الجذرية لحادثته</translation>
    </message>
    <message>
        <source>time lost to false leads</source>
        <translation>الوقت الضائع في مسارات خاطئة</translation>
    </message>
    <message>
        <source>length of the union of [at, end] of false-lead events; without an end, until the next timed event that is no false lead, note, communication or status update, else until mitigated</source>
        <translation>طول اتحاد الفترات من بداية أحداث المسارات الخاطئة إلى نهايتها؛ وبلا نهاية: حتى الحدث التالي ذي الوقت الذي ليس مسارًا خاطئًا ولا ملاحظة ولا اتصالًا ولا تحديث حالة، وإلا فحتى تخفيف الأثر</translation>
    </message>
    <message>
        <source>same cause: %1</source>
        <translation>السبب نفسه: %1</translation>
    </message>
    <message>
        <source>same false lead: %1</source>
        <translation>المسار الخاطئ نفسه: %1</translation>
    </message>
    <message>
        <source>both tell of %1</source>
        <translation>كلاهما يتحدث عن: %1</translation>
    </message>
    <message>
        <source>same service: %1</source>
        <translation>الخدمة نفسها: %1</translation>
    </message>
    <message>
        <source>same tag: %1</source>
        <translation>الوسم نفسه: %1</translation>
    </message>
    <message>
        <source>both say %1</source>
        <translation>كلاهما يقول: %1</translation>
    </message>
    <message>
        <source>Short note for chat</source>
        <translation>ملاحظة قصيرة للدردشة</translation>
    </message>
    <message>
        <source>A few lines to post where the team talks</source>
        <translation>أسطر قليلة تُنشر حيث يتحدث الفريق</translation>
    </message>
    <message>
        <source>Classic web postmortem</source>
        <translation>تقرير ويب كلاسيكي</translation>
    </message>
    <message>
        <source>Issue summary, timeline, root cause and resolution, corrective and preventative measures</source>
        <translation>ملخص المشكلة والخط الزمني والسبب الجذري والحل والإجراءات التصحيحية والوقائية</translation>
    </message>
    <message>
        <source>For customers</source>
        <translation>للعملاء</translation>
    </message>
    <message>
        <source>What happened, what it meant and what we do about it; without names, links and internal numbers. Read it before you send it.</source>
        <translation>ماذا حدث وماذا عنى وماذا نفعل حياله؛ دون أسماء وروابط وأرقام داخلية. يُقرأ قبل الإرسال.</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>التقرير الكامل</translation>
    </message>
    <message>
        <source>Everything that was written, in the order of the incident</source>
        <translation>كل ما كُتب، بترتيب الحادثة</translation>
    </message>
    <message>
        <source>One page for executives</source>
        <translation>صفحة واحدة للإدارة</translation>
    </message>
    <message>
        <source>Impact in numbers, the cause in two sentences, what is promised by when, and whether it has happened before</source>
        <translation>الأثر بالأرقام والسبب في جملتين وما وُعد به ومتى وهل حدث من قبل</translation>
    </message>
    <message>
        <source>Review meeting</source>
        <translation>اجتماع المراجعة</translation>
    </message>
    <message>
        <source>An agenda: what is still open, unconfirmed or promised by nobody</source>
        <translation>جدول أعمال: ما زال مفتوحًا أو غير مؤكد أو لم يعد به أحد</translation>
    </message>
    <message>
        <source>Site reliability postmortem</source>
        <translation>تقرير موثوقية المواقع</translation>
    </message>
    <message>
        <source>The form that on-call teams know: summary, impact, causes, trigger, resolution, detection, action items, lessons, timeline</source>
        <translation>الشكل الذي تعرفه فرق المناوبة: ملخص وأثر وأسباب ومحفز وحل واكتشاف وإجراءات ودروس وخط زمني</translation>
    </message>
    <message>
        <source>The text says %1, its times say %2.</source>
        <translation>يذكر النص %1، بينما تعطي أوقاته %2.</translation>
    </message>
    <message>
        <source>Started, detected, acknowledged, mitigated and resolved follow each other.</source>
        <translation>البدء والاكتشاف والاستلام والتخفيف والحل يتبع بعضها بعضًا.</translation>
    </message>
    <message>
        <source>Entries of the timeline stand in the order in which they happened.</source>
        <translation>مدخلات الخط الزمني مرتبة كما حدثت.</translation>
    </message>
    <message>
        <source>Entries lie between the start and the end of the incident, or near them.</source>
        <translation>المدخلات تقع بين بداية الحادثة ونهايتها أو قربهما.</translation>
    </message>
    <message>
        <source>The duration the text states is the one its times give.</source>
        <translation>المدة التي يذكرها النص هي التي تعطيها الأوقات.</translation>
    </message>
    <message>
        <source>Every time of the timeline can be read without a guess.</source>
        <translation>كل وقت في الخط الزمني يُقرأ دون تخمين.</translation>
    </message>
    <message>
        <source>It can be known on which day every entry happened.</source>
        <translation>يمكن معرفة اليوم الذي حدث فيه كل مدخل.</translation>
    </message>
    <message>
        <source>The document says in which time zone its times are.</source>
        <translation>المستند يذكر المنطقة الزمنية لأوقاته.</translation>
    </message>
    <message>
        <source>The time zone that is named was in force on that day.</source>
        <translation>المنطقة الزمنية المذكورة كانت سارية في ذلك اليوم.</translation>
    </message>
    <message>
        <source>An action is due after the incident that it answers.</source>
        <translation>موعد الإجراء بعد الحادثة التي يعالجها.</translation>
    </message>
    <message>
        <source>A reader learns in a few sentences what happened.</source>
        <translation>يعرف القارئ في جمل قليلة ما حدث.</translation>
    </message>
    <message>
        <source>It is said who was affected, and how.</source>
        <translation>ذُكر من تأثر وكيف.</translation>
    </message>
    <message>
        <source>It is said how many were affected, or how much was lost.</source>
        <translation>ذُكر كم عدد المتأثرين أو كم كانت الخسارة.</translation>
    </message>
    <message>
        <source>It is told what happened when.</source>
        <translation>رُوي ما حدث ومتى حدث.</translation>
    </message>
    <message>
        <source>No large part of the incident is left untold.</source>
        <translation>لم يبقَ جزء كبير من الحادثة دون رواية.</translation>
    </message>
    <message>
        <source>It is said how the incident was noticed.</source>
        <translation>ذُكر كيف اكتُشفت الحادثة.</translation>
    </message>
    <message>
        <source>It is said why it happened.</source>
        <translation>ذُكر سبب حدوثها.</translation>
    </message>
    <message>
        <source>The cause is one of the catalogue, so that it is recognised when it returns.</source>
        <translation>السبب من الفهرس حتى يُعرف إذا تكرر.</translation>
    </message>
    <message>
        <source>It is said what ended the incident.</source>
        <translation>ذُكر ما أنهى الحادثة.</translation>
    </message>
    <message>
        <source>It is said what went well, what went wrong and where luck helped.</source>
        <translation>ذُكر ما سار جيدًا وما ساء وأين ساعد الحظ.</translation>
    </message>
    <message>
        <source>Something is promised so that it does not return.</source>
        <translation>هناك وعد بعمل شيء حتى لا تتكرر.</translation>
    </message>
    <message>
        <source>Every cause is answered by an action.</source>
        <translation>لكل سبب إجراء يعالجه.</translation>
    </message>
    <message>
        <source>Every open action has somebody who sees to it.</source>
        <translation>لكل إجراء مفتوح من يتولاه.</translation>
    </message>
    <message>
        <source>Every open action has a day by which it is done.</source>
        <translation>لكل إجراء مفتوح يوم يُنجز قبل انقضائه.</translation>
    </message>
    <message>
        <source>An action says what will be done, and when it is done.</source>
        <translation>الإجراء يبيّن ما سيُعمل ومتى يُعد منجزًا.</translation>
    </message>
    <message>
        <source>No open action is past its day.</source>
        <translation>لا إجراء مفتوحًا فات موعده.</translation>
    </message>
    <message>
        <source>What failed is told without naming somebody as the cause.</source>
        <translation>رُوي ما تعطل دون تسمية أحد سببًا له.</translation>
    </message>
    <message>
        <source>The cause says what made the mistake possible, not that somebody made one.</source>
        <translation>السبب يبيّن ما جعل الخطأ ممكنًا، لا أن أحدًا أخطأ.</translation>
    </message>
    <message>
        <source>The text tells what happened, not what ought to have happened.</source>
        <translation>النص يروي ما حدث، لا ما كان ينبغي أن يحدث.</translation>
    </message>
    <message>
        <source>The impact names numbers where it says &quot;some&quot; or &quot;many&quot;.</source>
        <translation>الأثر يذكر أرقامًا حيث يقول «بعض» أو «كثير».</translation>
    </message>
    <message>
        <source>The root cause says more than that it failed.</source>
        <translation>السبب الجذري يقول أكثر من أن شيئًا تعطل.</translation>
    </message>
    <message>
        <source>No password, token, key or private address stands in the text.</source>
        <translation>لا كلمة سر ولا رمز دخول ولا مفتاح ولا عنوان خاص في النص.</translation>
    </message>
    <message>
        <source>No earlier incident had the same cause.</source>
        <translation>لم يكن لحادثة سابقة السبب نفسه.</translation>
    </message>
    <message>
        <source>No earlier incident with the same cause has an action that is still open.</source>
        <translation>لا حادثة سابقة لها السبب نفسه ولها إجراء ما زال مفتوحًا.</translation>
    </message>
    <message>
        <source>This entry stands before one that happened earlier.</source>
        <translation>يسبق هذا القيد قيدًا حدث قبله.</translation>
    </message>
    <message>
        <source>This may be told in passing: say it where a reader looks for it.</source>
        <translation>ربما ذُكر هذا عرضًا: اكتبه حيث يبحث عنه القارئ.</translation>
    </message>
    <message>
        <source>The times stand in the text alone: make them entries of the timeline.</source>
        <translation>الأوقات في النص وحده: اجعلها قيودًا في الخط الزمني.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a rule, no work: what will make sure that it is kept?</source>
        <translation>‏«%1» قاعدة وليست عملًا: ما الذي يضمن الالتزام بها؟</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>إنشاء %1</translation>
    </message>
    <message>
        <source>save &quot;%1&quot;</source>
        <translation>حفظ «%1»</translation>
    </message>
    <message>
        <source>rename &quot;%1&quot;</source>
        <translation>إعادة تسمية «%1»</translation>
    </message>
    <message>
        <source>take the merging back</source>
        <translation>التراجع عن الدمج</translation>
    </message>
    <message>
        <source>one uuid stands twice in %1</source>
        <translation>يتكرر معرّف UUID واحد في %1</translation>
    </message>
    <message>
        <source>Give every row its own uuid.</source>
        <translation>أعطِ كل صف معرّف UUID خاصًا به.</translation>
    </message>
    <message>
        <source>at %1 the document holds %2 where %3 is wanted</source>
        <translation>عند %1 يحتوي المستند على %2 والمطلوب %3</translation>
    </message>
    <message>
        <source>it is no %1 document</source>
        <translation>ليس مستندًا من نوع %1</translation>
    </message>
    <message>
        <source>its version is no number</source>
        <translation>إصداره ليس رقمًا</translation>
    </message>
    <message>
        <source>the document is of version %1, this program knows %2</source>
        <translation>المستند من الإصدار %1 وهذا البرنامج يعرف %2</translation>
    </message>
    <message>
        <source>Compare it with `nevertwice-cli help formats`.</source>
        <translation>قارنه بـ `nevertwice-cli help formats`.</translation>
    </message>
    <message>
        <source>Update Nevertwice.</source>
        <translation>حدّث Nevertwice.</translation>
    </message>
    <message>
        <source>Update Nevertwice, or open it read-only.</source>
        <translation>حدّث Nevertwice أو افتحه للقراءة فقط.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile: look at the incident.</source>
        <translation>ربما أُزيل في هذه الأثناء: انظر في الحادثة.</translation>
    </message>
    <message>
        <source>the incident has nothing at %1</source>
        <translation>ليس في الحادثة شيء عند %1</translation>
    </message>
    <message>
        <source>the archive does not hold its content</source>
        <translation>لا يحتوي الأرشيف على محتواه</translation>
    </message>
    <message>
        <source>%1 holds the same bytes, and was read</source>
        <translation>يحتوي %1 على البايتات نفسها وقد قُرئ</translation>
    </message>
    <message>
        <source>it has more rows than a timeline can hold</source>
        <translation>صفوفه أكثر مما يتسع له الخط الزمني</translation>
    </message>
    <message>
        <source>nothing in it was recognised: %1</source>
        <translation>لم يُتعرَّف على شيء فيه: %1</translation>
    </message>
    <message>
        <source>%1 holds the same incident (uuid %2) in another state</source>
        <translation>يحتوي %1 على الحادثة نفسها (UUID %2) بحالة أخرى</translation>
    </message>
    <message>
        <source>Import them one after the other.</source>
        <translation>استوردها واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>Make room or name another place.</source>
        <translation>وفّر مساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>what has this name is no plain file</source>
        <translation>ما يحمل هذا الاسم ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>attachments/%1 holds other bytes than its name says</source>
        <translation>يحتوي attachments/%1 على بايتات غير التي يدل عليها اسمه</translation>
    </message>
    <message>
        <source>%1 is or holds a link to elsewhere</source>
        <translation>‏%1 رابط إلى مكان آخر أو يحتوي عليه</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>يتعذر إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>أزله.</translation>
    </message>
    <message>
        <source>the file there is not what an export left</source>
        <translation>الملف هناك ليس ما تركه التصدير</translation>
    </message>
    <message>
        <source>Import it if it holds something new, then remove it, or name another folder.</source>
        <translation>استورده إن كان فيه جديد ثم أزله، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>a link to elsewhere has this name</source>
        <translation>يحمل هذا الاسم رابطٌ إلى مكان آخر</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>لا يسمح النظام بذلك</translation>
    </message>
    <message>
        <source>it was printed by `list` and holds no texts</source>
        <translation>طبعه `list` ولا نصوص فيه</translation>
    </message>
    <message>
        <source>Take the output of `nevertwice-cli export`.</source>
        <translation>استخدم ناتج `nevertwice-cli export`.</translation>
    </message>
    <message>
        <source>the key %1 stands twice, and the last value was taken</source>
        <translation>يتكرر المفتاح %1، وأُخذت القيمة الأخيرة</translation>
    </message>
    <message>
        <source>in incidents/%1, %2</source>
        <translation>في incidents/%1، %2</translation>
    </message>
    <message>
        <source>the JSON nests deeper than %1 levels</source>
        <translation>تداخل JSON أعمق من %1 مستوى</translation>
    </message>
    <message>
        <source>it is no export of Slack (no file in it is called like 2026-03-03.json)</source>
        <translation>ليس تصديرًا من Slack (لا ملف فيه باسم مثل 2026-03-03.json)</translation>
    </message>
    <message>
        <source>it has more than 10,000 files</source>
        <translation>فيه أكثر من 10,000 ملف</translation>
    </message>
    <message>
        <source>its front matter, which begins in line 1, does not end</source>
        <translation>مقدمته التي تبدأ في السطر 1 لا تنتهي</translation>
    </message>
    <message>
        <source>Put a line of three hyphens behind it.</source>
        <translation>ضع بعدها سطرًا من ثلاث شرطات.</translation>
    </message>
    <message>
        <source>its front matter is no list of keys and values</source>
        <translation>مقدمته ليست قائمة مفاتيح وقيم</translation>
    </message>
    <message>
        <source>its form is that of a newer version (%1; this program knows %2)</source>
        <translation>صيغته من إصدار أحدث (%1؛ وهذا البرنامج يعرف %2)</translation>
    </message>
    <message>
        <source>in its front matter %1 is no list of keys</source>
        <translation>في مقدمته %1 ليس قائمة مفاتيح</translation>
    </message>
    <message>
        <source>its attachments are more than 200 MB</source>
        <translation>مرفقاته أكبر من 200 MB</translation>
    </message>
    <message>
        <source>Export it into a folder instead.</source>
        <translation>صدّره إلى مجلد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder; for the export of a chat use --format log.</source>
        <translation>فك ضغطه واستورد المجلد؛ ولتصدير محادثة استخدم --format log.</translation>
    </message>
    <message>
        <source>in line %1 of %2, %3</source>
        <translation>في السطر %1 من %2، %3</translation>
    </message>
    <message>
        <source>the address would be too long</source>
        <translation>سيصبح العنوان طويلًا جدًا</translation>
    </message>
    <message>
        <source>the columns of link and status are not both in the file</source>
        <translation>عمودا الرابط والوضع ليسا معًا في الملف</translation>
    </message>
    <message>
        <source>Say which columns they are.</source>
        <translation>حدّد الأعمدة.</translation>
    </message>
    <message>
        <source>in line %1 of its YAML there is a control character (U+%2)</source>
        <translation>في السطر %1 من YAML محرف تحكم (U+%2)</translation>
    </message>
    <message>
        <source>its YAML is more than one document</source>
        <translation>في YAML أكثر من مستند</translation>
    </message>
    <message>
        <source>in line %1 its YAML cannot be read (%2)</source>
        <translation>تتعذر قراءة YAML في السطر %1 (%2)</translation>
    </message>
    <message>
        <source>its YAML cannot be read (%1)</source>
        <translation>تتعذر قراءة YAML (%1)</translation>
    </message>
    <message>
        <source>its YAML is larger than %1 MB</source>
        <translation>حجم YAML أكبر من %1 MB</translation>
    </message>
    <message>
        <source>Nothing of it was read.</source>
        <translation>لم يُقرأ منه شيء.</translation>
    </message>
    <message>
        <source>another program has the copy open</source>
        <translation>النسخة مفتوحة في برنامج آخر</translation>
    </message>
    <message>
        <source>Keep the file and run `nevertwice-cli rescue` on a copy of it.</source>
        <translation>احتفظ بالملف وشغّل `nevertwice-cli rescue` على نسخة منه.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>اذكر ملفًا فيه.</translation>
    </message>
    <message>
        <source>the file does not say which workspace it is</source>
        <translation>لا يذكر الملف أي مساحة عمل هو</translation>
    </message>
    <message>
        <source>Check %1.</source>
        <translation>تحقّق من %1.</translation>
    </message>
    <message>
        <source>no incident is chosen</source>
        <translation>لم تُختر حادثة</translation>
    </message>
    <message>
        <source>the new cause has no title</source>
        <translation>السبب الجديد بلا عنوان</translation>
    </message>
    <message>
        <source>Choose the incidents that have another cause, and name it.</source>
        <translation>اختر الحوادث التي لها سبب آخر وسمِّه.</translation>
    </message>
    <message>
        <source>%1 does not have this cause</source>
        <translation>ليس لـ %1 هذا السبب</translation>
    </message>
    <message>
        <source>Link it first.</source>
        <translation>اربطه أولًا.</translation>
    </message>
    <message>
        <source>the directory has no &quot;%1&quot;</source>
        <translation>ليس في الدليل «%1»</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>انظر في القائمة.</translation>
    </message>
    <message>
        <source>both are the same incident</source>
        <translation>كلاهما الحادثة نفسها</translation>
    </message>
    <message>
        <source>Choose two.</source>
        <translation>اختر حادثتين.</translation>
    </message>
    <message>
        <source>one of the two was changed since</source>
        <translation>تغيّر أحدهما منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Undo what was written since, or take what you need from the history and the trash.</source>
        <translation>تراجع عما كُتب منذ ذلك الحين، أو خذ ما تحتاجه من السجل وسلة المهملات.</translation>
    </message>
    <message>
        <source>Attach the file again, or look into a backup.</source>
        <translation>أرفق الملف مرة أخرى أو انظر في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>nothing of a Nevertwice workspace can be found in it</source>
        <translation>لا يوجد فيه شيء من مساحة عمل Nevertwice</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>schema step %1 is missing in the program</source>
        <translation>خطوة المخطط %1 ناقصة في البرنامج</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>أعد تثبيته.</translation>
    </message>
    <message>
        <source>the search index does not fit the texts</source>
        <translation>فهرس البحث لا يطابق النصوص</translation>
    </message>
    <message>
        <source>an earlier state of an incident is damaged</source>
        <translation>حالة سابقة لحادثة تالفة</translation>
    </message>
    <message>
        <source>this SQLite has no FTS5</source>
        <translation>نسخة SQLite هذه بلا FTS5</translation>
    </message>
    <message>
        <source>Install SQLite with FTS5.</source>
        <translation>ثبّت SQLite مع FTS5.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2)</source>
        <translation>‏%1 تالف (%2)</translation>
    </message>
    <message>
        <source>somebody reads the file</source>
        <translation>هناك من يقرأ الملف</translation>
    </message>
    <message>
        <source>Copy from its file what you need, then let it go.</source>
        <translation>انسخ من ملفه ما تحتاجه ثم اتركه.</translation>
    </message>
    <message>
        <source>the workspace has an incident with this uuid already</source>
        <translation>في مساحة العمل حادثة بهذا المعرّف UUID</translation>
    </message>
    <message>
        <source>Edit that one, or leave the uuid out.</source>
        <translation>حرّر تلك الحادثة أو احذف المعرّف.</translation>
    </message>
    <message>
        <source>uuid and ref of an incident stay as they are</source>
        <translation>يبقى معرّف الحادثة ورمزها كما هما</translation>
    </message>
    <message>
        <source>Change its other fields.</source>
        <translation>غيّر حقولها الأخرى.</translation>
    </message>
    <message>
        <source>Choose another ref.</source>
        <translation>اختر رمزًا آخر.</translation>
    </message>
    <message>
        <source>it left every text, but somebody reads the file and its log still holds it</source>
        <translation>خرج من كل النصوص، لكن هناك من يقرأ الملف وما زال في سجله</translation>
    </message>
    <message>
        <source>Wait until they are done and do it again.</source>
        <translation>انتظر حتى تنتهي القراءة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; stands under came before: %2 (%3). Say why it happened again.</source>
        <translation>سبق حدوث ما يندرج تحته «%1»: %2 (%3). اذكر لماذا تكرر.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; came before: %2 (%3). What it stands under came before too: %4. Say why it happened again.</source>
        <translation>سبق حدوث «%1»: %2 (%3). وسبق أيضًا ما يندرج تحته: %4. اذكر لماذا تكرر.</translation>
    </message>
    <message>
        <source>once, %1 of impact in all</source>
        <translation>مرة واحدة، ومجموع الأثر %1</translation>
    </message>
    <message>
        <source>%1 times, %2 of impact in all</source>
        <translation>عدد المرات: %1، ومجموع الأثر %2</translation>
    </message>
    <message>
        <source>once, last on %1, %2 of impact in all</source>
        <translation>مرة واحدة، في %1، ومجموع الأثر %2</translation>
    </message>
    <message>
        <source>%1 times, last on %2, %3 of impact in all</source>
        <translation>عدد المرات: %1، آخرها في %2، ومجموع الأثر %3</translation>
    </message>
    <message>
        <source>it is a workspace</source>
        <translation>هو مساحة عمل</translation>
    </message>
    <message>
        <source>it belongs to the workspace %1</source>
        <translation>هو جزء من مساحة العمل %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the ref of an incident</source>
        <translation>لا يصلح «%1» رقمًا لحادثة</translation>
    </message>
    <message>
        <source>The text is kept on this computer and saved when that works again.</source>
        <translation>النص محفوظ على هذا الحاسوب وسيُحفظ في الملف حين ينجح ذلك من جديد.</translation>
    </message>
    <message>
        <source>The text could not be kept elsewhere either: copy it before closing.</source>
        <translation>تعذّر حفظ النص في مكان آخر أيضًا: انسخه قبل الإغلاق.</translation>
    </message>
    <message>
        <source>%1 The text is kept on this computer and saved when that works again.</source>
        <translation>‏%1 النص محفوظ على هذا الحاسوب وسيُحفظ في الملف حين ينجح ذلك من جديد.</translation>
    </message>
    <message>
        <source>%1 The text could not be kept elsewhere either: copy it before closing.</source>
        <translation>‏%1 تعذّر حفظ النص في مكان آخر أيضًا: انسخه قبل الإغلاق.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>تحقّق من القرص.</translation>
    </message>
    <message>
        <source>Copy what it holds into a file and name that.</source>
        <translation>انسخ محتواه إلى ملف وحدّد ذلك الملف.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>Correct it, or export the incident again.</source>
        <translation>صحّحه أو صدّر الحادث مرة أخرى.</translation>
    </message>
    <message>
        <source>Copy it with the times of its messages.</source>
        <translation>انسخه مع أوقات رسائله.</translation>
    </message>
    <message>
        <source>Choose the report of an incident, or read it as a log.</source>
        <translation>اختر تقرير حادث أو اقرأ الملف كسجل.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>اترك واحدًا منهما.</translation>
    </message>
    <message>
        <source>Put it there and import it again.</source>
        <translation>ضعه هناك واستورد مرة أخرى.</translation>
    </message>
    <message>
        <source>Give each key once.</source>
        <translation>اذكر كل مفتاح مرة واحدة.</translation>
    </message>
    <message>
        <source>Name the folder or the archive that Slack exported.</source>
        <translation>حدّد المجلد أو الأرشيف الذي صدّره Slack.</translation>
    </message>
    <message>
        <source>Name one of its folders.</source>
        <translation>حدّد أحد مجلداته.</translation>
    </message>
    <message>
        <source>This interval of impact ends before it begins: measures leave it out.</source>
        <translation>تنتهي فترة الأثر هذه قبل أن تبدأ: لا تدخل في القياسات.</translation>
    </message>
    <message>
        <source>This interval of impact has no beginning: measures leave it out.</source>
        <translation>ليس لفترة الأثر هذه بداية: لا تدخل في القياسات.</translation>
    </message>
    <message>
        <source>This interval of impact has no end: measures leave it out.</source>
        <translation>ليس لفترة الأثر هذه نهاية: لا تدخل في القياسات.</translation>
    </message>
    <message>
        <source>This interval of impact begins before the incident does.</source>
        <translation>تبدأ فترة الأثر هذه قبل الحادثة.</translation>
    </message>
    <message>
        <source>Reversed interval of impact</source>
        <translation>فترة أثر معكوسة</translation>
    </message>
    <message>
        <source>Open interval of impact</source>
        <translation>فترة أثر مفتوحة</translation>
    </message>
    <message>
        <source>Impact before the incident</source>
        <translation>أثر قبل الحادثة</translation>
    </message>
    <message>
        <source>An interval of impact ends after it begins.</source>
        <translation>تنتهي فترة الأثر بعد أن تبدأ.</translation>
    </message>
    <message>
        <source>Of an incident that is over, every interval of impact has a beginning and an end.</source>
        <translation>لكل فترة أثر بداية ونهاية متى انتهت الحادثة.</translation>
    </message>
    <message>
        <source>Nobody is affected before the incident began.</source>
        <translation>لا يتأثر أحد قبل بدء الحادثة.</translation>
    </message>
    <message>
        <source>what the file holds of %1 is not what was saved</source>
        <translation>ما يحتويه الملف من %1 ليس ما حُفظ</translation>
    </message>
    <message>
        <source>Rescue what can be rescued into a new file, or open a backup.</source>
        <translation>أنقذ ما يمكن إنقاذه في ملف جديد، أو افتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>it does not go with what the file holds (%1)</source>
        <translation>لا يتوافق مع ما يحتويه الملف (%1)</translation>
    </message>
    <message>
        <source>Open a backup, or run `nevertwice-cli rescue` on a copy of it.</source>
        <translation>افتح نسخة احتياطية، أو شغّل `nevertwice-cli rescue` على نسخة من الملف.</translation>
    </message>
    <message>
        <source>This computer knows no time zone %1: times are shown in UTC.</source>
        <translation>لا يعرف هذا الحاسوب المنطقة الزمنية %1: تُعرض الأوقات بتوقيت UTC.</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>منطقة زمنية غير معروفة</translation>
    </message>
    <message>
        <source>The time zone is one that is known, as Europe/Berlin is.</source>
        <translation>المنطقة الزمنية معروفة، مثل Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>There is nothing of that name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>It is not what it should be.</source>
        <translation>ليس كما ينبغي أن يكون.</translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <translation>لا يمكن فعل ذلك هنا.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing.</source>
        <translation>غيّر شخص آخر الشيء نفسه.</translation>
    </message>
    <message>
        <source>Another program holds the file.</source>
        <translation>الملف مشغول ببرنامج آخر.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The file may be read, not written.</source>
        <translation>الملف متاح للقراءة لا للكتابة.</translation>
    </message>
    <message>
        <source>The file is no longer where it was opened.</source>
        <translation>لم يعد الملف في المكان الذي فُتح منه.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>الملف تالف.</translation>
    </message>
    <message>
        <source>The file was made by a newer version.</source>
        <translation>أُنشئ الملف بإصدار أحدث.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>إنه كبير جدًا.</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>فشلت القراءة أو الكتابة.</translation>
    </message>
    <message>
        <source>It is not known whether the last change was saved.</source>
        <translation>لا يُعرف هل حُفظ آخر تغيير.</translation>
    </message>
    <message>
        <source>It is much at once, and nobody has confirmed it.</source>
        <translation>العدد كبير دفعة واحدة، ولم يؤكده أحد.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>This version cannot do that.</source>
        <translation>هذا الإصدار لا يستطيع ذلك.</translation>
    </message>
    <message>
        <source>Check the name, or open another file.</source>
        <translation>تحقق من الاسم، أو افتح ملفًا آخر.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Look at both versions and choose.</source>
        <translation>انظر في الصيغتين كلتيهما واختر.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>أفرغ بعض المساحة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Change its permissions, or work on a copy.</source>
        <translation>غيّر أذوناته، أو اعمل على نسخة.</translation>
    </message>
    <message>
        <source>Put it back, or open it at its new place.</source>
        <translation>أعده إلى مكانه، أو افتحه في مكانه الجديد.</translation>
    </message>
    <message>
        <source>Keep the file as it is and open a backup.</source>
        <translation>أبقِ الملف كما هو وافتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Update Nevertwice, or open it for reading only.</source>
        <translation>حدّث Nevertwice، أو افتحه للقراءة فقط.</translation>
    </message>
    <message>
        <source>Divide it into smaller parts.</source>
        <translation>قسّمه إلى أجزاء أصغر.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions, then try again.</source>
        <translation>افحص القرص وأذوناته ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Open the file again to see.</source>
        <translation>افتح الملف من جديد لترى.</translation>
    </message>
    <message>
        <source>Say how many are meant.</source>
        <translation>حدّد العدد المقصود.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was tried: why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, advice</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>do that</source>
        <translation>تنفيذ ذلك</translation>
    </message>
    <message>
        <source>Cannot %1</source>
        <comment>what was tried</comment>
        <translation>تعذّر %1</translation>
    </message>
</context>
<context>
    <name>FollowGroupText</name>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>خلال أسبوع</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>خلال 30 يومًا</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>بلا أولوية</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Answers no cause</source>
        <translation>لا يعالج سببًا</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الحادثة</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMM yyyy</source>
        <comment>a day with its name and year</comment>
        <translation>dddd، d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What broke, in one line?</source>
        <translation>ما الذي تعطّل، في سطر واحد؟</translation>
    </message>
    <message>
        <source>What people noticed, where and how much. Not the cause: that may turn out to be another.</source>
        <translation>ما لاحظه الناس، وأين، وبأي قدر. وليس السبب: فقد يتبين أنه غير ذلك.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>What happened, in three sentences?</source>
        <translation>ماذا حدث، في ثلاث جمل؟</translation>
    </message>
    <message>
        <source>For somebody who was not there and reads only this. What, since when, until when, how it ended.</source>
        <translation>لمن لم يكن حاضرًا ولن يقرأ سوى هذا. ماذا، ومنذ متى، وحتى متى، وكيف انتهى.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Who was harmed, and how much?</source>
        <translation>من تضرر، وكم؟</translation>
    </message>
    <message>
        <source>Numbers where you have them: users, requests, money, minutes. “Some users” says nothing.</source>
        <translation>بالأرقام حيث توجد: مستخدمون، طلبات، أموال، دقائق. «بعض المستخدمين» لا تقول شيئًا.</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <source>How did you find out?</source>
        <translation>كيف عُرف الأمر؟</translation>
    </message>
    <message>
        <source>An alert, a colleague, a customer? And could you have known earlier?</source>
        <translation>تنبيه، أم زميل، أم عميل؟ وهل كان يمكن أن يُعرف أبكر؟</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Why did it happen?</source>
        <translation>لماذا حدث هذا؟</translation>
    </message>
    <message>
        <source>Ask why of each answer again, about five times. Stop at something you can change. A person is never the last answer: why was it easy to get wrong?</source>
        <translation>اسأل «لماذا؟» عن كل جواب من جديد، نحو خمس مرات. توقف عند شيء يمكن تغييره. والشخص ليس الجواب الأخير أبدًا: لماذا كان الخطأ سهلًا؟</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>What ended it?</source>
        <translation>ما الذي أنهاه؟</translation>
    </message>
    <message>
        <source>What was done, and what was tried before and did not help.</source>
        <translation>ما الذي نُفِّذ، وما الذي جُرِّب قبله ولم ينفع.</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>ما سار على ما يرام</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>ما الذي سار على ما يرام؟</translation>
    </message>
    <message>
        <source>What you want to happen again next time.</source>
        <translation>ما يُستحسن أن يتكرر في المرة القادمة.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما لم يسر على ما يرام</translation>
    </message>
    <message>
        <source>What went badly?</source>
        <translation>ما الذي ساء؟</translation>
    </message>
    <message>
        <source>What made it longer or worse than it had to be.</source>
        <translation>ما جعله أطول أو أسوأ مما كان يلزم.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>What will you do, so that it never happens again?</source>
        <translation>ما الذي سيُفعل كي لا يتكرر هذا أبدًا؟</translation>
    </message>
    <message>
        <source>One promise in each line: a verb, and an end that can be seen. Owner and date come on the page.</source>
        <translation>وعد واحد في كل سطر: فعل، ونهاية يمكن رؤيتها. والمسؤول والموعد يُضافان في الصفحة.</translation>
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
        <translation>أثناء الحدث</translation>
    </message>
    <message>
        <source>Ask what nobody has said yet</source>
        <translation>السؤال عما لم يقله أحد بعد</translation>
    </message>
    <message>
        <source>To the checklist and back</source>
        <translation>إلى قائمة الخطوات والعودة</translation>
    </message>
    <message>
        <source>Copy what others are to be told</source>
        <translation>نسخ ما يجب إبلاغ الآخرين به</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Another incident that happens now</source>
        <translation>حادثة أخرى تحدث الآن</translation>
    </message>
    <message>
        <source>Close this small window</source>
        <translation>إغلاق هذه النافذة الصغيرة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>LoadText</name>
    <message>
        <source>Load out of hours</source>
        <translation>العبء خارج ساعات العمل</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>How many evenings, nights and days off incidents take from people.</source>
        <translation>كم من الأمسيات والليالي وأيام الراحة تأخذها الحوادث من الناس.</translation>
    </message>
    <message>
        <source>Off until you ask for it. It is about load, never about blame: who carries too much of it is to be relieved. Only you see it, and nothing about it is stored in the workspace.</source>
        <translation>مطفأ حتى تطلبه. الغرض معرفة العبء لا اللوم أبدًا: من يحمل أكثر من طاقته يجب التخفيف عنه. أنت وحدك تراه ولا يُحفظ منه شيء في مساحة العمل.</translation>
    </message>
    <message>
        <source>in the zone of each incident</source>
        <translation>بالمنطقة الزمنية لكل حادثة</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>time zone</comment>
        <translation>بتوقيت %1</translation>
    </message>
    <message>
        <source>A person was there where they wrote an event of the timeline that somebody did, or were commander, scribe or responder when it was acknowledged, else detected, else started. Working hours: %1, %2. What lies before they begin belongs to the day before.</source>
        <comment>hours, zone</comment>
        <translation>يُعدّ الشخص حاضرًا حيث كتب حدثًا في الخط الزمني فعله إنسان، أو كان قائدًا أو مدوّنًا أو مستجيبًا عند الاستلام، وإلا فعند الاكتشاف، وإلا فعند البداية. ساعات العمل: %1، %2. وما قبل بدايتها يُحسب لليوم السابق.</translation>
    </message>
    <message>
        <source>Nobody was there out of hours in this time, as far as timelines and roles tell.</source>
        <translation>لم يكن أحد حاضرًا خارج ساعات العمل في هذه المدة، بقدر ما تذكره الخطوط الزمنية والأدوار.</translation>
    </message>
    <message>
        <source>It tells where somebody is to be relieved, never who is to blame.</source>
        <translation>يبيّن من يجب التخفيف عنه، لا من يُلام.</translation>
    </message>
    <message>
        <source>1 other person has less.</source>
        <translation>شخص واحد آخر لديه أقل.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people have less.</source>
        <translation>
            <numerusform>لا أحد غيرهم لديه أقل.</numerusform>
            <numerusform>شخص واحد آخر لديه أقل.</numerusform>
            <numerusform>شخصان آخران لديهما أقل.</numerusform>
            <numerusform>%n أشخاص آخرين لديهم أقل.</numerusform>
            <numerusform>%n شخصًا آخر لديهم أقل.</numerusform>
            <numerusform>%n شخص آخر لديهم أقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Evenings and nights</source>
        <translation>الأمسيات والليالي</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>أيام الراحة</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
</context>
<context>
    <name>ManualText</name>
    <message>
        <source>To begin with</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Finding and following</source>
        <translation>البحث والمتابعة</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>الإدخال والإخراج</translation>
    </message>
    <message>
        <source>Keeping house</source>
        <translation>العناية بمساحة العمل</translation>
    </message>
    <message>
        <source>In comments and files it is called %1. About all of them: %2.</source>
        <comment>the code of a check, the page about checks</comment>
        <translation>اسمه في التعليقات والملفات %1. عن جميعها: %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a command</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>What each check means</source>
        <translation>ما يعنيه كل فحص</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>No SEV</source>
        <comment>an incident without a severity</comment>
        <translation>بلا SEV</translation>
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
        <translation>الوقت الثاني يسبق الأول: أحدهما خطأ.</translation>
    </message>
    <message>
        <source>One of the two times is not known.</source>
        <translation>أحد الوقتين غير معروف.</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>زمن الاكتشاف</translation>
    </message>
    <message>
        <source>detected − started</source>
        <translation>الاكتشاف − البدء</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>زمن الاستلام</translation>
    </message>
    <message>
        <source>acknowledged − detected</source>
        <translation>الاستلام − الاكتشاف</translation>
    </message>
    <message>
        <source>Time to mitigate</source>
        <translation>زمن تخفيف الأثر</translation>
    </message>
    <message>
        <source>mitigated − started</source>
        <translation>تخفيف الأثر − البدء</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>زمن الحل</translation>
    </message>
    <message>
        <source>resolved − started</source>
        <translation>الحل − البدء</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>resolved − started, because no intervals of impact are known</source>
        <translation>الحل − البدء، إذ لا تُعرف فترات للأثر</translation>
    </message>
    <message>
        <source>what the intervals of impact cover together</source>
        <translation>ما تغطيه فترات الأثر مجتمعة</translation>
    </message>
    <message>
        <source>Lost to false leads</source>
        <translation>ما ضاع في مسارات خاطئة</translation>
    </message>
    <message>
        <source>what false leads cover together, each to its end or to the next step that was none</source>
        <translation>ما تغطيه المسارات الخاطئة مجتمعة، كل منها إلى نهايته أو إلى الخطوة التالية التي لم تكن منها</translation>
    </message>
    <message>
        <source>%1 of %2 could be measured.</source>
        <translation>أمكن قياس %1 من %2.</translation>
    </message>
    <message>
        <source>Impact until resolved</source>
        <translation>الأثر حتى الحل</translation>
    </message>
</context>
<context>
    <name>PhaseNames</name>
    <message>
        <source>Undetected</source>
        <translation>قبل الاكتشاف</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>قبل الاستلام</translation>
    </message>
    <message>
        <source>Diagnosing</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Mitigating</source>
        <translation>تخفيف الأثر</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>التعافي</translation>
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
        <translation>أقل من ثماني حوادث لا تُظهر اتجاهًا.</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>المُحفِّز</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>السبب الجذري</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Other section</source>
        <translation>قسم آخر</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة الخطوات</translation>
    </message>
    <message>
        <source>Our fields</source>
        <translation>حقولنا</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a time, a later time</comment>
        <translation>‏%1 حتى %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>الاستحقاق %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>ما سار جيدًا</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما لم يسر جيدًا</translation>
    </message>
    <message>
        <source>Where we got lucky</source>
        <translation>أين حالفنا الحظ</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>اكتُشف</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>خُفِّف الأثر</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حُلّ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, a role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>%1 — page %2 of %3</source>
        <comment>incident, page, pages</comment>
        <translation>‏%1 — الصفحة %2 من %3</translation>
    </message>
</context>
<context>
    <name>PromiseText</name>
    <message>
        <source>Other or none</source>
        <comment>type of an action</comment>
        <translation>أخرى أو بلا نوع</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>The incidents of this time have no actions yet.</source>
        <translation>لا إجراءات بعد لحوادث هذه الفترة.</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Actions of these incidents by type, as they stand now. Kept is done or verified, late after the due day; overdue is open after it.</source>
        <translation>إجراءات هذه الحوادث حسب النوع، بوضعها الحالي. «وُفي به» هو المنجز أو المُتحقَّق منه، و«وُفي به متأخرًا» ما كان بعد يوم الاستحقاق؛ والمتأخر هو المفتوح بعده.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>وُفي به</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>وُفي به متأخرًا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Will not be done</source>
        <translation>لن يُنفَّذ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>مفتوح منذ</translation>
    </message>
    <message>
        <source>Open actions of these incidents by how long ago they were made.</source>
        <translation>الإجراءات المفتوحة لهذه الحوادث حسب المدة المنقضية منذ إنشائها.</translation>
    </message>
    <message>
        <source>No action of these incidents is open.</source>
        <translation>لا إجراء مفتوحًا لهذه الحوادث.</translation>
    </message>
    <message>
        <source>under a week</source>
        <translation>أقل من أسبوع</translation>
    </message>
    <message>
        <source>1 to 4 weeks</source>
        <translation>من أسبوع إلى 4 أسابيع</translation>
    </message>
    <message>
        <source>4 to 13 weeks</source>
        <translation>من 4 إلى 13 أسبوعًا</translation>
    </message>
    <message>
        <source>13 to 52 weeks</source>
        <translation>من 13 إلى 52 أسبوعًا</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>أكثر من سنة</translation>
    </message>
    <message>
        <source>When they were made is known of %1.</source>
        <comment>so many of so many actions</comment>
        <translation>تاريخ الإنشاء معروف في %1.</translation>
    </message>
    <message>
        <source>Time to keep</source>
        <translation>مدة الوفاء</translation>
    </message>
    <message>
        <source>Median of closed - made for actions that are done or verified, by type.</source>
        <translation>وسيط (الإغلاق - الإنشاء) للإجراءات المنجزة أو المُتحقَّق منها، حسب النوع.</translation>
    </message>
    <message>
        <source>No action of these incidents is done with both its days known.</source>
        <translation>لا إجراء منجزًا لهذه الحوادث يُعرف فيه اليومان معًا.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>ميزانية الخطأ</translation>
    </message>
    <message>
        <source>At the end of each bar: how much of the time it was available.</source>
        <translation>في نهاية كل شريط: نسبة الوقت الذي كانت فيه الخدمة متاحة.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>What %1 availability allows in %2 is %3. Down is the union of the impact of the incidents of a service, as far as it lies in this time, as if all of it were down.</source>
        <translation>نسبة إتاحة %1 خلال %2 تسمح بتوقف مدته %3. والتوقف هو اتحاد فترات أثر حوادث الخدمة بقدر ما يقع منها في هذه الفترة، كأن الخدمة كلها كانت متوقفة.</translation>
    </message>
    <message>
        <source>No incident with an impact in this time names a service and says how long it was.</source>
        <translation>لا حادثة ذات أثر في هذه الفترة تذكر خدمة وتحدد مدة الأثر.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المستخدَم</translation>
    </message>
    <message>
        <source>Beyond the budget</source>
        <translation>فوق الميزانية</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>%1 % available</source>
        <translation>‏%1 % متاحة</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Workspaces (*.nevertwice)</source>
        <translation>مساحات العمل (*.nevertwice)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Documents (*.md *.markdown *.mdown *.txt *.html *.htm *.xhtml *.json *.log *.csv *.tsv *.zip *.nevertwice)</source>
        <translation>مستندات (*.md *.markdown *.mdown *.txt *.html *.htm *.xhtml *.json *.log *.csv *.tsv *.zip *.nevertwice)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>جداول (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source> or </source>
        <comment>between what is asked for in a search</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>a timeline</source>
        <translation>خط زمني</translation>
    </message>
    <message>
        <source>a cause</source>
        <translation>سبب</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>an owner for its actions</source>
        <translation>مسؤول عن إجراءاتها</translation>
    </message>
    <message>
        <source>a summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>an impact</source>
        <translation>أثر</translation>
    </message>
    <message>
        <source>a root cause</source>
        <translation>سبب جذري</translation>
    </message>
    <message>
        <source>a resolution</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>دروس</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>an attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>overdue actions</source>
        <translation>إجراءات متأخرة</translation>
    </message>
    <message>
        <source>started in the last day</source>
        <translation>بدأت خلال اليوم الأخير</translation>
    </message>
    <message numerus="yes">
        <source>started in the last %n days</source>
        <translation>
            <numerusform>بدأت خلال آخر %n يوم</numerusform>
            <numerusform>بدأت خلال آخر يوم</numerusform>
            <numerusform>بدأت خلال آخر يومين</numerusform>
            <numerusform>بدأت خلال آخر %n أيام</numerusform>
            <numerusform>بدأت خلال آخر %n يومًا</numerusform>
            <numerusform>بدأت خلال آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>started on %1 or later</source>
        <translation>بدأت في %1 أو بعده</translation>
    </message>
    <message>
        <source>started 1 day ago or earlier</source>
        <translation>بدأت قبل يوم أو أكثر</translation>
    </message>
    <message numerus="yes">
        <source>started %n days ago or earlier</source>
        <translation>
            <numerusform>بدأت قبل %n يوم أو أكثر</numerusform>
            <numerusform>بدأت قبل يوم أو أكثر</numerusform>
            <numerusform>بدأت قبل يومين أو أكثر</numerusform>
            <numerusform>بدأت قبل %n أيام أو أكثر</numerusform>
            <numerusform>بدأت قبل %n يومًا أو أكثر</numerusform>
            <numerusform>بدأت قبل %n يوم أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>started on %1 or earlier</source>
        <translation>بدأت في %1 أو قبله</translation>
    </message>
    <message>
        <source>longer than %1</source>
        <translation>أطول من %1</translation>
    </message>
    <message>
        <source>shorter than %1</source>
        <translation>أقصر من %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>words of which one is wanted</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between words that are searched for</comment>
        <translation> و </translation>
    </message>
    <message>
        <source>of severity %1</source>
        <translation>بخطورة %1</translation>
    </message>
    <message>
        <source>in state %1</source>
        <translation>في حالة %1</translation>
    </message>
    <message>
        <source>in review state %1</source>
        <translation>بحالة مراجعة %1</translation>
    </message>
    <message>
        <source>on service %1</source>
        <translation>في خدمة %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>بوسم %1</translation>
    </message>
    <message>
        <source>with a cause like %1</source>
        <translation>لها سبب يشبه %1</translation>
    </message>
    <message>
        <source>with an action of %1</source>
        <translation>فيها إجراء مسؤوله %1</translation>
    </message>
    <message>
        <source>not on service %1</source>
        <translation>ليست في خدمة %1</translation>
    </message>
    <message>
        <source>not tagged %1</source>
        <translation>بلا وسم %1</translation>
    </message>
    <message>
        <source>without a cause like %1</source>
        <translation>بلا سبب يشبه %1</translation>
    </message>
    <message>
        <source>of kind %1</source>
        <translation>من نوع %1</translation>
    </message>
    <message>
        <source>with an event of kind %1</source>
        <translation>فيها حدث من نوع %1</translation>
    </message>
    <message>
        <source>detected by %1</source>
        <translation>اكتُشفت عن طريق %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>فيها %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>بلا %1</translation>
    </message>
    <message>
        <source>Incidents %1</source>
        <translation>حوادث %1</translation>
    </message>
    <message>
        <source>“%1” is no filter, and was searched as words</source>
        <translation>‏«%1» ليس مرشِّحًا، فبُحث عنه ككلمات</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How bad: 1, 1..2</source>
        <translation>مدى الشدة: ‎1, 1..2</translation>
    </message>
    <message>
        <source>How far: investigating, mitigated, resolved</source>
        <translation>مدى التقدم: ‎investigating, mitigated, resolved</translation>
    </message>
    <message>
        <source>Open, overdue, published, …</source>
        <translation>ما وضعها: open, overdue, published, …</translation>
    </message>
    <message>
        <source>When: &gt;-90d, 2026-01..2026-03</source>
        <translation>متى: ‎&gt;-90d, 2026-01..2026-03‎</translation>
    </message>
    <message>
        <source>How long the impact lasted: &gt;2h</source>
        <translation>مدة الأثر: ‎&gt;2h‎</translation>
    </message>
    <message>
        <source>What broke</source>
        <translation>ما تعطّل</translation>
    </message>
    <message>
        <source>How it was tagged</source>
        <translation>كيف وُسمت</translation>
    </message>
    <message>
        <source>Title or category of a cause</source>
        <translation>عنوان سبب أو فئته</translation>
    </message>
    <message>
        <source>Who has an action of it</source>
        <translation>من له إجراء فيها</translation>
    </message>
    <message>
        <source>A drill, a near miss, an event of its timeline</source>
        <translation>تمرين أو حادثة وشيكة أو حدث في خطها الزمني</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>ما هو مكتوب</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>How far the postmortem is</source>
        <translation>إلى أين وصل التقرير</translation>
    </message>
    <message>
        <source>Who noticed it first</source>
        <translation>من لاحظها أولًا</translation>
    </message>
    <message>
        <source>Not what broke</source>
        <translation>ليس ما تعطّل</translation>
    </message>
    <message>
        <source>Not how it was tagged</source>
        <translation>ليس وسمها</translation>
    </message>
    <message>
        <source>No cause like this</source>
        <translation>لا سبب كهذا</translation>
    </message>
    <message>
        <source>on a service of team %1</source>
        <translation>في خدمة لفريق %1</translation>
    </message>
    <message>
        <source>on no service of team %1</source>
        <translation>ليست في أي خدمة لفريق %1</translation>
    </message>
    <message>
        <source>Who owns a service of it</source>
        <translation>من يملك خدمة فيها</translation>
    </message>
    <message>
        <source>Who owns no service of it</source>
        <translation>من لا يملك خدمة فيها</translation>
    </message>
    <message>
        <source>anything</source>
        <comment>in a field</comment>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>without %1 %2</source>
        <comment>field, values</comment>
        <translation>بدون %1 %2</translation>
    </message>
    <message>
        <source>with %1 %2</source>
        <comment>field, values</comment>
        <translation>مع %1 %2</translation>
    </message>
    <message>
        <source>%1, a field of this workspace</source>
        <translation>‏%1، حقل من حقول مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Whatever it says</source>
        <translation>أيًا كان ما فيه</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
</context>
<context>
    <name>RowTableText</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>What happened, in three sentences for somebody who was not there?</source>
        <translation>ماذا حدث، في ثلاث جمل لمن لم يكن حاضرًا؟</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Who could not do what, how many were they, and for how long?</source>
        <translation>من لم يستطع فعل ماذا، وكم كان عددهم، وكم استمر ذلك؟</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>What happened when, from the first change to the last repair?</source>
        <translation>ماذا حدث ومتى، من أول تغيير إلى آخر إصلاح؟</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>المُحفِّز</translation>
    </message>
    <message>
        <source>What set it off at that moment?</source>
        <translation>ما الذي أشعل الأمر في تلك اللحظة؟</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <source>How was it noticed, and what would have noticed it sooner?</source>
        <translation>كيف لوحظ الأمر، وما الذي كان سيكشفه أبكر؟</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>السبب الجذري</translation>
    </message>
    <message>
        <source>Why could it happen? Ask why again, until a change would prevent it.</source>
        <translation>لماذا أمكن أن يحدث؟ كرّر السؤال «لماذا» حتى تصل إلى تغيير يمنعه.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>What ended it, and how do you know that it is over?</source>
        <translation>ما الذي أنهاه، وكيف تعرف أنه انتهى؟</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>What do you know now that you did not know before?</source>
        <translation>ماذا تعرف الآن مما لم تكن تعرفه من قبل؟</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Who does what until when, so that this does not come again?</source>
        <translation>من يفعل ماذا وحتى متى، كي لا يتكرر هذا؟</translation>
    </message>
    <message>
        <source>What else should be said?</source>
        <translation>ماذا يجب أن يُقال أيضًا؟</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>الربع %1</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <comment>day</comment>
        <translation>الأسبوع من %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>الربع %1 من %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a year and all before it</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 and before</source>
        <comment>a year</comment>
        <translation>‏%1 وما قبلها</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ربع السنة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are known, of how many</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1 and later</source>
        <comment>a month</comment>
        <translation>‏%1 وما بعده</translation>
    </message>
</context>
<context>
    <name>SpokenChanges</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Severity as it was written</source>
        <translation>الخطورة كما كُتبت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Why no review is required</source>
        <translation>لماذا لا تلزم مراجعة</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>رأي المراجع</translation>
    </message>
    <message>
        <source>Verdict given</source>
        <translation>وقت إبداء الرأي</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>اكتُشف</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>خُفِّف الأثر</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حُلّ</translation>
    </message>
    <message>
        <source>Inferred times</source>
        <translation>أوقات مستنتَجة</translation>
    </message>
    <message>
        <source>Stated length in minutes</source>
        <translation>المدة المذكورة بالدقائق</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Share of users in percent</source>
        <translation>حصة المستخدمين بالمئة</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>عدد المستخدمين</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Times of impact</source>
        <translation>أوقات الأثر</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>المُحفِّز</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <source>How it was detected</source>
        <translation>كيفية الاكتشاف</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>السبب الجذري</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>ما سار جيدًا</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما لم يسر جيدًا</translation>
    </message>
    <message>
        <source>Where we got lucky</source>
        <translation>أين حالفنا الحظ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>من قال ذلك</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>المبرر</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Cause it answers</source>
        <translation>السبب الذي يعالجه</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Related incidents</source>
        <translation>حوادث ذات صلة</translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation>نوع الصلة</translation>
    </message>
    <message>
        <source>Other sections</source>
        <translation>أقسام أخرى</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Order of the sections</source>
        <translation>ترتيب الأقسام</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>%n of them</source>
        <translation>
            <numerusform>%n منها</numerusform>
            <numerusform>واحد منها</numerusform>
            <numerusform>اثنان منها</numerusform>
            <numerusform>%n منها</numerusform>
            <numerusform>%n منها</numerusform>
            <numerusform>%n منها</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a row</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>‏%1 ‏←‏ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>list, row, field</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Put in another order</source>
        <translation>وُضع بترتيب آخر</translation>
    </message>
    <message>
        <source>Time as it was written</source>
        <translation>الوقت كما كُتب</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1 of users</source>
        <comment>percent</comment>
        <translation>‏%1 من المستخدمين</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>عدد المستخدمين %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Incident without a title</source>
        <translation>حادثة بلا عنوان</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>what, number, state</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Impact: %1</source>
        <translation>الأثر: %1</translation>
    </message>
    <message>
        <source>Doing: %1</source>
        <translation>ما يجري الآن: %1</translation>
    </message>
    <message>
        <source>looking for the cause</source>
        <translation>البحث عن السبب</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>قائد الاستجابة: %1</translation>
    </message>
    <message>
        <source>Since %1, for %2</source>
        <translation>منذ %1، والمدة %2</translation>
    </message>
    <message>
        <source>Next update: %1</source>
        <translation>التحديث التالي: %1</translation>
    </message>
</context>
<context>
    <name>TileText</name>
    <message>
        <source>Nothing to compare with</source>
        <translation>لا شيء للمقارنة به</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>‏%1 من النقاط المئوية</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>كما كان من قبل</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>an amount</comment>
        <translation>أكثر بمقدار %1</translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>an amount</comment>
        <translation>أقل بمقدار %1</translation>
    </message>
    <message>
        <source>%1 = %2.</source>
        <comment>measure = formula</comment>
        <translation>%1 = %2.</translation>
    </message>
    <message>
        <source>Time to resolve, median</source>
        <translation>وسيط زمن الحل</translation>
    </message>
    <message>
        <source>Time to detect, median</source>
        <translation>وسيط زمن الاكتشاف</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>No drill, no false alarm</source>
        <translation>بلا تمارين أو إنذارات كاذبة</translation>
    </message>
    <message>
        <source>1 drill or false alarm left out</source>
        <translation>استُبعد تمرين أو إنذار كاذب واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n drills and false alarms left out</source>
        <translation>
            <numerusform>التمارين والإنذارات الكاذبة المستبعَدة: %n</numerusform>
            <numerusform>استُبعد تمرين أو إنذار كاذب واحد</numerusform>
            <numerusform>استُبعد اثنان من التمارين والإنذارات الكاذبة</numerusform>
            <numerusform>استُبعد %n من التمارين والإنذارات الكاذبة</numerusform>
            <numerusform>استُبعد %n من التمارين والإنذارات الكاذبة</numerusform>
            <numerusform>استُبعد %n من التمارين والإنذارات الكاذبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents that began in this time and answer the query; drills and false alarms aside.</source>
        <translation>الحوادث التي بدأت في هذه الفترة وتطابق الاستعلام، ما عدا التمارين والإنذارات الكاذبة.</translation>
    </message>
    <message>
        <source>%1; 90 of 100 within %2</source>
        <comment>7 of 9; ...</comment>
        <translation>‏%1؛ 90 من كل 100 خلال %2</translation>
    </message>
    <message>
        <source>Known of %1</source>
        <comment>none of so many</comment>
        <translation>معروف في %1</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>تكررت</translation>
    </message>
    <message>
        <source>%1 with causes</source>
        <comment>so many of so many</comment>
        <translation>‏%1 لها أسباب</translation>
    </message>
    <message>
        <source>Avoidable downtime</source>
        <translation>التوقف الممكن تجنبه</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>حادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n حادثة</numerusform>
            <numerusform>حادثة واحدة</numerusform>
            <numerusform>حادثتين</numerusform>
            <numerusform>%n حوادث</numerusform>
            <numerusform>%n حادثة</numerusform>
            <numerusform>%n حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>In no incident</source>
        <translation>لا توقف كهذا في أي حادثة</translation>
    </message>
    <message>
        <source>In %1 whose impact is not known</source>
        <translation>في %1، والأثر غير معروف</translation>
    </message>
    <message>
        <source>In %1, %2 of it while an action was overdue</source>
        <translation>في %1، منه %2 أثناء تأخر إجراء</translation>
    </message>
    <message>
        <source>Promises overdue</source>
        <translation>الوعود المتأخرة</translation>
    </message>
    <message>
        <source>%1 open, %2 kept</source>
        <comment>so many actions</comment>
        <translation>المفتوح %1، وما وُفي به %2</translation>
    </message>
    <message>
        <source>Actions of these incidents that are open after their due day.</source>
        <translation>إجراءات هذه الحوادث التي ما زالت مفتوحة بعد يوم استحقاقها.</translation>
    </message>
    <message>
        <source>Of these incidents, now</source>
        <translation>لهذه الحوادث، الآن</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Incidents by severity</source>
        <translation>الحوادث حسب الخطورة</translation>
    </message>
    <message>
        <source>Incidents that began in each part of the time, by their severity.</source>
        <translation>الحوادث التي بدأت في كل جزء من الفترة، حسب خطورتها.</translation>
    </message>
    <message>
        <source>No incident began in this time.</source>
        <translation>لم تبدأ أي حادثة في هذه الفترة.</translation>
    </message>
    <message>
        <source>Other or none</source>
        <comment>severity</comment>
        <translation>أخرى أو بلا خطورة</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>تخفيف الأثر</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>%1 = %2.</source>
        <comment>measure = formula</comment>
        <translation>%1 = %2.</translation>
    </message>
    <message>
        <source>How fast, over time</source>
        <translation>مدى السرعة عبر الزمن</translation>
    </message>
    <message>
        <source>%1 Half of the incidents took no longer than the median.</source>
        <translation>‏%1 نصف الحوادث لم يستغرق أكثر من الوسيط.</translation>
    </message>
    <message>
        <source>Of no incident in this time both moments are known to the minute.</source>
        <translation>لا حادثة في هذه الفترة يُعرف وقتاها كلاهما بالدقيقة.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>90 of 100 within</source>
        <translation>90 من كل 100 خلال</translation>
    </message>
    <message>
        <source>Equal steps upwards are equal factors, so that minutes are seen beside days.</source>
        <translation>الخطوات المتساوية صعودًا تعني مضاعفات متساوية، لكي تُرى الدقائق بجانب الأيام.</translation>
    </message>
    <message>
        <source>&lt; 5
min</source>
        <translation>‎&lt; 5
د</translation>
    </message>
    <message>
        <source>5–15
min</source>
        <translation>‎5–15
د</translation>
    </message>
    <message>
        <source>15–30
min</source>
        <translation>‎15–30
د</translation>
    </message>
    <message>
        <source>30–60
min</source>
        <translation>‎30–60
د</translation>
    </message>
    <message>
        <source>1–2
h</source>
        <translation>‎1–2
س</translation>
    </message>
    <message>
        <source>2–4
h</source>
        <translation>‎2–4
س</translation>
    </message>
    <message>
        <source>4–8
h</source>
        <translation>‎4–8
س</translation>
    </message>
    <message>
        <source>8–24
h</source>
        <translation>‎8–24
س</translation>
    </message>
    <message>
        <source>≥ 1
d</source>
        <translation>‎≥ 1
ي</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>كم يستغرق</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Known of %1.</source>
        <comment>so many of so many incidents</comment>
        <translation>معروف في %1.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>ما تكرر</translation>
    </message>
    <message>
        <source>No incident of this time names its causes, so nothing can be said.</source>
        <translation>لا حادثة في هذه الفترة تذكر أسبابها، فلا يمكن قول شيء.</translation>
    </message>
    <message>
        <source>Came before</source>
        <translation>حدثت من قبل</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>أول مرة</translation>
    </message>
    <message>
        <source>Causes are named in %1.</source>
        <comment>so many of so many incidents</comment>
        <translation>الأسباب مذكورة في %1.</translation>
    </message>
    <message>
        <source>Avoidable downtime</source>
        <translation>التوقف الممكن تجنبه</translation>
    </message>
    <message>
        <source>No incident of this time had a cause that an open action of another one answers.</source>
        <translation>لم يكن لأي حادثة في هذه الفترة سبب يعالجه إجراء مفتوح لحادثة أخرى.</translation>
    </message>
    <message>
        <source>Action overdue</source>
        <translation>إجراء متأخر</translation>
    </message>
    <message>
        <source>Action open</source>
        <translation>إجراء مفتوح</translation>
    </message>
    <message>
        <source>The impact is known of %1.</source>
        <comment>so many of so many incidents</comment>
        <translation>الأثر معروف في %1.</translation>
    </message>
    <message>
        <source>Time lost to false leads</source>
        <translation>الوقت الضائع في المسارات الخاطئة</translation>
    </message>
    <message>
        <source>No timeline of this time has a false lead in it. Mark them, and their cost shows here.</source>
        <translation>لا مسار خاطئًا في أي خط زمني من هذه الفترة. علّم المسارات الخاطئة، فتظهر كلفتها هنا.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>الضائع</translation>
    </message>
    <message>
        <source>%1 could be measured.</source>
        <comment>so many of so many</comment>
        <translation>أمكن قياس %1.</translation>
    </message>
    <message>
        <source>Who noticed it</source>
        <translation>من لاحظها</translation>
    </message>
    <message>
        <source>By the way of detection: an alert, a colleague and chance are us; customers and partners are others.</source>
        <translation>حسب طريقة الاكتشاف: التنبيه والزميل والصدفة «نحن»؛ والعملاء والشركاء آخرون.</translation>
    </message>
    <message>
        <source>Customers, partners</source>
        <translation>العملاء والشركاء</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>When it happens</source>
        <translation>متى تحدث</translation>
    </message>
    <message>
        <source>Incidents by the hour and weekday in which they began, each in its own time zone.</source>
        <translation>الحوادث حسب الساعة ويوم الأسبوع اللذين بدأت فيهما، كل منها بمنطقتها الزمنية.</translation>
    </message>
    <message>
        <source>Of no incident in this time it is known to the minute when it began.</source>
        <translation>لا حادثة في هذه الفترة يُعرف وقت بدئها بالدقيقة.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>%1:00 to %2:00</source>
        <comment>hours</comment>
        <translation>من %1:00 إلى %2:00</translation>
    </message>
    <message>
        <source>How long it took until it was noticed.</source>
        <translation>كم مضى حتى لوحظت.</translation>
    </message>
    <message>
        <source>How long it took until somebody worked on it.</source>
        <translation>كم مضى حتى بدأ أحد العمل عليها.</translation>
    </message>
    <message>
        <source>How long it took until nobody was harmed any more.</source>
        <translation>كم مضى حتى لم يعد أحد متضررًا.</translation>
    </message>
    <message>
        <source>How long it took until all was well again.</source>
        <translation>كم مضى حتى عاد كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Incidents with a cause that came before.</source>
        <translation>الحوادث التي لها سبب سبق حدوثه.</translation>
    </message>
    <message>
        <source>Impact while a promise against the cause was open.</source>
        <translation>الأثر أثناء بقاء وعد يعالج السبب مفتوحًا.</translation>
    </message>
    <message>
        <source>Time spent on what turned out not to be it.</source>
        <translation>الوقت المبذول فيما تبيّن أنه ليس السبب.</translation>
    </message>
</context>
<context>
    <name>TimelineDrawing</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day in a drawing, with its year</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in a drawing where there is little room</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>about this time</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>how long a false lead took</comment>
        <translation>ضاع %1</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>events at the same place</comment>
        <translation>‏+%1 أخرى</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>events left of the window</comment>
        <translation>قبلها %1</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>events right of the window</comment>
        <translation>بعدها %1</translation>
    </message>
    <message>
        <source>1 event without a time</source>
        <translation>حدث واحد بلا وقت</translation>
    </message>
    <message numerus="yes">
        <source>%n events without a time</source>
        <translation>
            <numerusform>لا أحداث بلا وقت</numerusform>
            <numerusform>حدث واحد بلا وقت</numerusform>
            <numerusform>حدثان بلا وقت</numerusform>
            <numerusform>%n أحداث بلا وقت</numerusform>
            <numerusform>%n حدثًا بلا وقت</numerusform>
            <numerusform>%n حدث بلا وقت</numerusform>
        </translation>
    </message>
    <message>
        <source>By the clock: no day is known</source>
        <translation>بالساعة: لا يُعرف أي يوم</translation>
    </message>
</context>
<context>
    <name>TimelineFixes</name>
    <message>
        <source>Put in the order of time</source>
        <translation>ترتيب حسب الوقت</translation>
    </message>
    <message>
        <source>Move to the day of the incident</source>
        <translation>نقل إلى يوم الحادثة</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>the letter O read as a zero</source>
        <translation>قُرئ الحرف O صفرًا</translation>
    </message>
    <message>
        <source>read as a time, not as a day</source>
        <translation>قُرئ وقتًا لا يومًا</translation>
    </message>
    <message>
        <source>day and month could be the other way round</source>
        <translation>قد يكون اليوم والشهر معكوسين</translation>
    </message>
    <message>
        <source>the year has two digits</source>
        <translation>السنة من رقمين</translation>
    </message>
    <message>
        <source>that day has another weekday</source>
        <translation>لهذا التاريخ يوم أسبوع آخر</translation>
    </message>
    <message>
        <source>past midnight</source>
        <translation>بعد منتصف الليل</translation>
    </message>
    <message>
        <source>taken for the afternoon</source>
        <translation>اعتُبر بعد الظهر</translation>
    </message>
    <message>
        <source>several zones have these letters</source>
        <translation>لعدة مناطق زمنية هذه الأحرف</translation>
    </message>
    <message>
        <source>this zone is not in use at that time of the year</source>
        <translation>هذه المنطقة الزمنية لا تُستخدم في ذلك الوقت من السنة</translation>
    </message>
    <message>
        <source>clocks went forward: this hour was skipped</source>
        <translation>قُدِّمت الساعة: هذه الساعة تُخُطِّيت</translation>
    </message>
    <message>
        <source>clocks went back: this hour came twice, the first is taken</source>
        <translation>أُخِّرت الساعة: هذه الساعة جاءت مرتين، وأُخذت الأولى</translation>
    </message>
    <message>
        <source>%1, the day is not known</source>
        <translation>‏%1، اليوم غير معروف</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a time, a later time</comment>
        <translation>‏%1 حتى %2</translation>
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
        <translation>تحديد من يقود ومن يدوّن</translation>
    </message>
    <message>
        <source>Open one place where everybody talks</source>
        <translation>فتح مكان واحد يتحدث فيه الجميع</translation>
    </message>
    <message>
        <source>Look at what was changed last</source>
        <translation>النظر فيما تغيّر أخيرًا</translation>
    </message>
    <message>
        <source>Tell customer support and the status page</source>
        <translation>إبلاغ دعم العملاء وصفحة الحالة</translation>
    </message>
    <message>
        <source>Save logs and graphs before they are gone</source>
        <translation>حفظ السجلات والرسوم قبل أن تضيع</translation>
    </message>
    <message>
        <source>Tell whoever answers for the business</source>
        <translation>إبلاغ المسؤول عن العمل</translation>
    </message>
</context>
<context>
    <name>nevertwice::ActionForm</name>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>What will be done, and how one sees that it is</source>
        <translation>ما الذي سيُنفَّذ، وكيف يُعرف أنه نُفِّذ</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>next friday, +2w</source>
        <translation>الجمعة القادمة، بعد أسبوعين</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>يعالج</translation>
    </message>
    <message>
        <source>Why will it not be done?</source>
        <translation>لماذا لن يُنفَّذ؟</translation>
    </message>
    <message>
        <source>Ticket or page</source>
        <translation>تذكرة أو صفحة</translation>
    </message>
    <message>
        <source>How we know that it works</source>
        <translation>كيف نعرف أنه يؤدي غرضه</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>تحريك لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك لأسفل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>No cause</source>
        <translation>لا سبب</translation>
    </message>
    <message>
        <source>Make a ticket…</source>
        <translation>إنشاء تذكرة…</translation>
    </message>
</context>
<context>
    <name>nevertwice::ActionItemModel</name>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>إضافة إجراء</translation>
    </message>
    <message>
        <source>Delete action</source>
        <translation>حذف إجراء</translation>
    </message>
    <message>
        <source>Order of actions</source>
        <translation>ترتيب الإجراءات</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>يعالج</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>المبرّر</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>متأخر يومًا واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>غير متأخر</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يومًا</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>أُغلق في %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>مستحق في %1</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>بلا موعد استحقاق</translation>
    </message>
    <message>
        <source>answers %1</source>
        <comment>a cause</comment>
        <translation>يعالج %1</translation>
    </message>
    <message>
        <source>Due %1, proposed</source>
        <translation>الاستحقاق %1، مقترح</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>للنظر مجددًا</translation>
    </message>
    <message>
        <source>Look again %1</source>
        <translation>للنظر مجددًا %1</translation>
    </message>
    <message>
        <source>Delete actions</source>
        <translation>حذف إجراءات</translation>
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
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>إضافة إجراء</translation>
    </message>
    <message>
        <source>Add an action: what keeps this from happening again?</source>
        <translation>إضافة إجراء: ما الذي يمنع حدوث هذا مرة أخرى؟</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Make a ticket…</source>
        <translation>إنشاء &amp;تذكرة…</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>الو&amp;ضع</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>لا إجراءات</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%n إجراءات</numerusform>
            <numerusform>%n إجراءً</numerusform>
            <numerusform>%n إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>ال&amp;أولوية</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>ال&amp;مسؤول</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>الا&amp;ستحقاق</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>بعد &amp;أسبوع</translation>
    </message>
    <message>
        <source>In &amp;two weeks</source>
        <translation>بعد أسبو&amp;عين</translation>
    </message>
    <message>
        <source>In a &amp;month</source>
        <translation>بعد &amp;شهر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, the day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;بلا</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;حذف</translation>
    </message>
</context>
<context>
    <name>nevertwice::ActionsPage</name>
    <message>
        <source>Actions of all incidents</source>
        <translation>إجراءات كل الحوادث</translation>
    </message>
    <message>
        <source>Nothing was promised yet</source>
        <translation>لم يُقطع أي وعد بعد</translation>
    </message>
    <message>
        <source>An action is what someone will do so that this does not happen again. Add one on the page of an incident; all of them are followed here.</source>
        <translation>الإجراء هو ما سيفعله شخص ما كي لا يتكرر هذا. أضف إجراءً في صفحة الحادثة؛ وهنا تُتابَع الإجراءات كلها.</translation>
    </message>
    <message>
        <source>No action holds these words</source>
        <translation>لا إجراء فيه هذه الكلمات</translation>
    </message>
    <message>
        <source>Other words, or All, may find it.</source>
        <translation>قد يظهر بكلمات أخرى أو باختيار «الكل».</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>لا شيء متأخر</translation>
    </message>
    <message>
        <source>Every promise with a date is kept or still has time.</source>
        <translation>كل وعد له موعد إما وُفي به وإما لا يزال في وقته.</translation>
    </message>
    <message>
        <source>No such action</source>
        <translation>لا إجراء كهذا</translation>
    </message>
    <message>
        <source>All shows every one of them.</source>
        <translation>باختيار «الكل» تظهر جميعها.</translation>
    </message>
    <message>
        <source>No action of such incidents</source>
        <translation>لا إجراءات لحوادث كهذه</translation>
    </message>
    <message>
        <source>Another filter, or none, may find some.</source>
        <translation>قد يُظهر بعضَها مرشِّح آخر، أو العمل دون مرشِّح.</translation>
    </message>
    <message>
        <source>Nothing to look at again</source>
        <translation>لا شيء يحتاج إلى نظر مجددًا</translation>
    </message>
    <message>
        <source>No cause of a closed action came back.</source>
        <translation>لم يتكرر سبب أي إجراء مغلق.</translation>
    </message>
</context>
<context>
    <name>nevertwice::Attacher</name>
    <message>
        <source>attach %1</source>
        <translation>إرفاق %1</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>Pack a folder into one file first.</source>
        <translation>اضغط المجلد في ملف واحد أولًا.</translation>
    </message>
    <message>
        <source>the picture cannot be read</source>
        <translation>تتعذر قراءة الصورة</translation>
    </message>
    <message>
        <source>Save it as a file first.</source>
        <translation>احفظها كملف أولًا.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>the incident is not open any more</source>
        <translation>لم تعد الحادثة مفتوحة</translation>
    </message>
    <message>
        <source>Open it and paste again.</source>
        <translation>افتحها والصق مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>nevertwice::AttachmentCopies</name>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>حفظ المرفق</translation>
    </message>
    <message>
        <source>&amp;Open the attachment</source>
        <translation>&amp;فتح المرفق</translation>
    </message>
    <message>
        <source>&amp;Save the attachment as…</source>
        <translation>&amp;حفظ المرفق باسم…</translation>
    </message>
    <message>
        <source>save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>its content is not what its name says</source>
        <translation>محتواه ليس ما يقوله اسمه</translation>
    </message>
    <message>
        <source>Save it, and open it with care.</source>
        <translation>احفظه وافتحه بحذر.</translation>
    </message>
    <message>
        <source>no program for it can be started</source>
        <translation>لا يمكن بدء برنامج له</translation>
    </message>
    <message>
        <source>Save it, and open it from there.</source>
        <translation>احفظه وافتحه من هناك.</translation>
    </message>
</context>
<context>
    <name>nevertwice::BoardColumn</name>
    <message>
        <source>%1, 1 action</source>
        <comment>a column</comment>
        <translation>‏%1، إجراء واحد</translation>
    </message>
    <message>
        <source>%1, %2 actions</source>
        <comment>a column</comment>
        <translation>‏%1، الإجراءات: %2</translation>
    </message>
    <message>
        <source>Not shown now; cards can be moved here</source>
        <translation>غير معروض الآن؛ يمكن نقل البطاقات إلى هنا</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>لا بطاقة</translation>
    </message>
</context>
<context>
    <name>nevertwice::BulkBar</name>
    <message>
        <source>%1 incidents are in the trash.</source>
        <translation>نُقلت %1 من الحوادث إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>%1 incidents are back.</source>
        <translation>عادت %1 من الحوادث.</translation>
    </message>
    <message>
        <source>That is so already: nothing was changed.</source>
        <translation>الأمر كذلك أصلًا: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The action is changed.</source>
        <translation>تغيّر الإجراء.</translation>
    </message>
    <message>
        <source>%1 actions are changed.</source>
        <translation>تغيّر %1 من الإجراءات.</translation>
    </message>
    <message>
        <source>The incident is changed.</source>
        <translation>تغيّرت الحادثة.</translation>
    </message>
    <message>
        <source>%1 incidents are changed.</source>
        <translation>تغيّرت %1 من الحوادث.</translation>
    </message>
    <message>
        <source>Move %1 incidents to the trash?</source>
        <translation>هل تُنقل %1 من الحوادث إلى سلة المهملات؟</translation>
    </message>
    <message>
        <source>Move all %1</source>
        <translation>نقلها كلها (%1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>%1 actions are promised.</source>
        <translation>أُضيفت الوعود، وعددها %1.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <comment>an incident</comment>
        <translation>‏%1 في سلة المهملات.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <comment>an incident</comment>
        <translation>عاد %1.</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <comment>an incident</comment>
        <translation>نقل %1 إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move %1 incidents to the trash</source>
        <translation>نقل %1 من الحوادث إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <comment>an incident</comment>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>Restore %1 incidents</source>
        <translation>استعادة %1 من الحوادث</translation>
    </message>
    <message>
        <source>Change the action</source>
        <translation>تغيير الإجراء</translation>
    </message>
    <message>
        <source>Change %1 actions</source>
        <translation>تغيير %1 من الإجراءات</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>an incident</comment>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Change %1 incidents</source>
        <translation>تغيير %1 من الحوادث</translation>
    </message>
</context>
<context>
    <name>nevertwice::BulkMenu</name>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>لا حوادث</numerusform>
            <numerusform>حادثة واحدة</numerusform>
            <numerusform>حادثتان</numerusform>
            <numerusform>%n حوادث</numerusform>
            <numerusform>%n حادثة</numerusform>
            <numerusform>%n حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>ال&amp;خطورة</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;بدون</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>نقل إلى سلة الم&amp;هملات</translation>
    </message>
    <message>
        <source>&amp;Add a tag</source>
        <translation>إضافة &amp;وسم</translation>
    </message>
    <message>
        <source>New tag, then Enter</source>
        <translation>وسم جديد، ثم Enter</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Remove a &amp;tag</source>
        <translation>إزالة و&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Postmortem</source>
        <translation>التق&amp;رير</translation>
    </message>
</context>
<context>
    <name>nevertwice::CatalogueDelegate</name>
    <message>
        <source>Title of the cause</source>
        <translation>عنوان السبب</translation>
    </message>
</context>
<context>
    <name>nevertwice::CatalogueMenu</name>
    <message numerus="yes">
        <source>%n causes</source>
        <translation>
            <numerusform>لا أسباب</numerusform>
            <numerusform>سبب واحد</numerusform>
            <numerusform>سببان</numerusform>
            <numerusform>%n أسباب</numerusform>
            <numerusform>%n سببًا</numerusform>
            <numerusform>%n سبب</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>ال&amp;فئة</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %n causes…</source>
        <translation>
            <numerusform>&amp;دمج الأسباب…</numerusform>
            <numerusform>&amp;دمج السبب…</numerusform>
            <numerusform>&amp;دمج السببين…</numerusform>
            <numerusform>&amp;دمج %n أسباب…</numerusform>
            <numerusform>&amp;دمج %n سببًا…</numerusform>
            <numerusform>&amp;دمج %n سبب…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::CatalogueModel</name>
    <message>
        <source>Incidents in each of the last 24 months</source>
        <translation>الحوادث في كل شهر من آخر 24 شهرًا</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 شهرًا</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Untitled cause</source>
        <translation>سبب بلا عنوان</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>حادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>لا حوادث</numerusform>
            <numerusform>حادثة واحدة</numerusform>
            <numerusform>حادثتان</numerusform>
            <numerusform>%n حوادث</numerusform>
            <numerusform>%n حادثة</numerusform>
            <numerusform>%n حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>آخرها %1</translation>
    </message>
    <message>
        <source>%1 of impact</source>
        <translation>الأثر %1</translation>
    </message>
    <message>
        <source>1 promise open</source>
        <translation>وعد واحد مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>%n promises open</source>
        <translation>
            <numerusform>لا وعود مفتوحة</numerusform>
            <numerusform>وعد واحد مفتوح</numerusform>
            <numerusform>وعدان مفتوحان</numerusform>
            <numerusform>%n وعود مفتوحة</numerusform>
            <numerusform>%n وعدًا مفتوحًا</numerusform>
            <numerusform>%n وعد مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>المتأخر %1</translation>
    </message>
</context>
<context>
    <name>nevertwice::CatalogueTable</name>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
</context>
<context>
    <name>nevertwice::CauseBar</name>
    <message>
        <source>1 incident is changed.</source>
        <translation>تغيّرت حادثة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents are changed.</source>
        <translation>
            <numerusform>لم تتغير أي حادثة.</numerusform>
            <numerusform>تغيّرت حادثة واحدة.</numerusform>
            <numerusform>تغيّرت حادثتان.</numerusform>
            <numerusform>تغيّرت %n حوادث.</numerusform>
            <numerusform>تغيّرت %n حادثة.</numerusform>
            <numerusform>تغيّرت %n حادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cause “%1” is changed.</source>
        <translation>تغيّر السبب «%1».</translation>
    </message>
    <message>
        <source>“%1” is merged. %2</source>
        <comment>a cause, how many incidents are changed</comment>
        <translation>دُمج «%1». %2</translation>
    </message>
    <message>
        <source>“%1” is linked. %2</source>
        <comment>a cause, how many incidents are changed</comment>
        <translation>رُبط «%1». %2</translation>
    </message>
    <message>
        <source>“%1” is unlinked. %2</source>
        <comment>a cause, how many incidents are changed</comment>
        <translation>فُكّ ربط «%1». %2</translation>
    </message>
    <message>
        <source>This is not proposed again.</source>
        <translation>لن يُقترح هذا مرة أخرى.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Taken back. 1 incident or cause that was changed since stays as it is.</source>
        <translation>تم التراجع. حادثة واحدة أو سبب واحد تغيّر بعد ذلك يبقى كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back. %n incidents or causes that were changed since stay as they are.</source>
        <translation>
            <numerusform>تم التراجع. لم يتغير بعد ذلك شيء من الحوادث أو الأسباب.</numerusform>
            <numerusform>تم التراجع. حادثة واحدة أو سبب واحد تغيّر بعد ذلك يبقى كما هو.</numerusform>
            <numerusform>تم التراجع. ما تغيّر بعد ذلك من الحوادث أو الأسباب، وهو اثنان، يبقى كما هو.</numerusform>
            <numerusform>تم التراجع. ما تغيّر بعد ذلك من الحوادث أو الأسباب، وعدده %n، يبقى كما هو.</numerusform>
            <numerusform>تم التراجع. ما تغيّر بعد ذلك من الحوادث أو الأسباب، وعدده %n، يبقى كما هو.</numerusform>
            <numerusform>تم التراجع. ما تغيّر بعد ذلك من الحوادث أو الأسباب، وعدده %n، يبقى كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” has incidents of its own now. %2</source>
        <comment>a new cause, how many incidents are changed</comment>
        <translation>صارت للسبب «%1» حوادثه الخاصة. %2</translation>
    </message>
    <message>
        <source>“%1” has another role now. %2</source>
        <comment>a cause, how many incidents are changed</comment>
        <translation>أصبح لـ «%1» دور آخر. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n causes are changed.</source>
        <translation>
            <numerusform>لم يتغيّر أي سبب.</numerusform>
            <numerusform>تغيّر سبب واحد.</numerusform>
            <numerusform>تغيّر سببان.</numerusform>
            <numerusform>تغيّرت %n أسباب.</numerusform>
            <numerusform>تغيّر %n سببًا.</numerusform>
            <numerusform>تغيّر %n سبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the one before</source>
        <translation>التراجع عما قبله</translation>
    </message>
    <message numerus="yes">
        <source>%n causes are merged into another. %1</source>
        <comment>how many incidents are changed</comment>
        <translation>
            <numerusform>لم يُدمج أي سبب. %1</numerusform>
            <numerusform>دُمج سبب واحد في سبب آخر. %1</numerusform>
            <numerusform>دُمج سببان في سبب آخر. %1</numerusform>
            <numerusform>دُمجت %n أسباب في سبب آخر. %1</numerusform>
            <numerusform>دُمج %n سببًا في سبب آخر. %1</numerusform>
            <numerusform>دُمج %n سبب في سبب آخر. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::CauseItemModel</name>
    <message>
        <source>Also in 1 other</source>
        <translation>وفي حادثة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n others</source>
        <translation>
            <numerusform>ليس في غيرها</numerusform>
            <numerusform>وفي حادثة أخرى</numerusform>
            <numerusform>وفي حادثتين أخريين</numerusform>
            <numerusform>وفي %n حوادث أخرى</numerusform>
            <numerusform>وفي %n حادثة أخرى</numerusform>
            <numerusform>وفي %n حادثة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>In 1 incident</source>
        <translation>في حادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>In %n incidents</source>
        <translation>
            <numerusform>ليس في أي حادثة</numerusform>
            <numerusform>في حادثة واحدة</numerusform>
            <numerusform>في حادثتين</numerusform>
            <numerusform>في %n حوادث</numerusform>
            <numerusform>في %n حادثة</numerusform>
            <numerusform>في %n حادثة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::CausePage</name>
    <message>
        <source>avoidable</source>
        <translation>كان يمكن تجنبها</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>لا تُحتسب</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>متأخر يومًا واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>غير متأخر</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يومًا</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>A cause</source>
        <translation>سبب</translation>
    </message>
    <message>
        <source>‹ All causes</source>
        <translation>‹ كل الأسباب</translation>
    </message>
    <message>
        <source>Title of the cause</source>
        <translation>عنوان السبب</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>يندرج تحت</translation>
    </message>
    <message>
        <source>No other cause</source>
        <translation>لا سبب آخر</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>دمج في</translation>
    </message>
    <message>
        <source>Choose a cause that is the same</source>
        <translation>اختيار سبب مطابق لهذا</translation>
    </message>
    <message>
        <source>Each bar is an incident, as high as it lasted long. A cross: a promise against one of its causes was open when it began.</source>
        <translation>كل عمود حادثة، وارتفاعه بقدر ما دامت. والعلامة × تعني أن وعدًا بمعالجة أحد أسبابها كان مفتوحًا حين بدأت.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Incidents with this cause</source>
        <translation>الحوادث التي لها هذا السبب</translation>
    </message>
    <message>
        <source>Promised against it</source>
        <translation>وعود بمعالجته</translation>
    </message>
    <message>
        <source>Nothing was promised yet. An action answers a cause where it names it, or where it names none and the cause is the root of its incident.</source>
        <translation>لم يُقطع أي وعد بعد. الإجراء يعالج سببًا إذا ذكره، أو إذا لم يذكر أي سبب وكان هذا السبب هو الجذري في حادثته.</translation>
    </message>
    <message>
        <source>Under it: %1</source>
        <translation>يندرج تحته: %1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>incidents, 1 of them a repeat</source>
        <translation>الحوادث، ومنها تكرار واحد</translation>
    </message>
    <message numerus="yes">
        <source>incidents, %n of them repeats</source>
        <translation>
            <numerusform>الحوادث، ولا تكرار فيها</numerusform>
            <numerusform>الحوادث، ومنها تكرار واحد</numerusform>
            <numerusform>الحوادث، ومنها تكراران</numerusform>
            <numerusform>الحوادث، ومنها %n تكرارات</numerusform>
            <numerusform>الحوادث، ومنها %n تكرارًا</numerusform>
            <numerusform>الحوادث، ومنها %n تكرار</numerusform>
        </translation>
    </message>
    <message>
        <source>A repeat has a cause, or its ancestor, that an earlier incident had. Drills, false alarms and what it only delayed are listed below and not counted.</source>
        <translation>التكرار حادثة لها سبب، أو أصل لهذا السبب، كان لحادثة سابقة. أما التمارين والإنذارات الكاذبة وما اقتصر السبب على تأخيره فتُذكر أدناه ولا تُحتسب.</translation>
    </message>
    <message>
        <source>of impact, %1 of %2 known</source>
        <translation>مجموع الأثر، معروف في %1 من %2</translation>
    </message>
    <message>
        <source>The impact durations of its incidents together.</source>
        <translation>مدد أثر حوادثه مجتمعة.</translation>
    </message>
    <message>
        <source>of it avoidable</source>
        <translation>منه ما كان يمكن تجنبه</translation>
    </message>
    <message>
        <source>The impact of those incidents that began while a promise against one of their causes was open.</source>
        <translation>أثر الحوادث التي بدأت بينما كان وعد بمعالجة أحد أسبابها مفتوحًا.</translation>
    </message>
    <message>
        <source>between them, median; %1 of %2, no trend</source>
        <translation>بين حادثة وأخرى، الوسيط؛ %1 من %2، لا اتجاه بعد</translation>
    </message>
    <message>
        <source>between them, median; %1 of %2</source>
        <translation>بين حادثة وأخرى، الوسيط؛ %1 من %2</translation>
    </message>
    <message>
        <source>The next start less the resolution before it; overlaps count as nothing.</source>
        <translation>من حلّ الحادثة السابقة إلى بدء التالية؛ والتداخل يُحسب صفرًا.</translation>
    </message>
    <message>
        <source>promises open</source>
        <translation>الوعود المفتوحة</translation>
    </message>
    <message>
        <source>promises open, %1 overdue</source>
        <translation>الوعود المفتوحة، المتأخر منها %1</translation>
    </message>
    <message>
        <source>Actions that answer it and are not closed; those that name no cause answer the root causes of their incident.</source>
        <translation>الإجراءات التي تعالجه ولم تُغلق؛ وما لا يذكر سببًا منها يعالج الأسباب الجذرية في حادثته.</translation>
    </message>
    <message>
        <source>Link an incident</source>
        <translation>ربط حادثة</translation>
    </message>
    <message>
        <source>Ref or words of another incident</source>
        <translation>معرّف حادثة أخرى أو كلمات منها</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>فصل إلى</translation>
    </message>
    <message>
        <source>Compare on one scale</source>
        <translation>مقارنة على مقياس واحد</translation>
    </message>
    <message>
        <source>Choose incidents below first</source>
        <translation>اختر أولًا حوادث في الأسفل</translation>
    </message>
    <message>
        <source>Cause of the chosen one</source>
        <translation>سبب الحادثة المختارة</translation>
    </message>
    <message numerus="yes">
        <source>Cause of the %n chosen</source>
        <translation>
            <numerusform>سبب الحوادث المختارة (%n)</numerusform>
            <numerusform>سبب الحادثة المختارة</numerusform>
            <numerusform>سبب الحادثتين المختارتين</numerusform>
            <numerusform>سبب الحوادث المختارة (%n)</numerusform>
            <numerusform>سبب الحوادث المختارة (%n)</numerusform>
            <numerusform>سبب الحوادث المختارة (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Role in the chosen incidents</source>
        <translation>الدور في الحوادث المختارة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Several roles</source>
        <translation>عدة أدوار</translation>
    </message>
</context>
<context>
    <name>nevertwice::CausePicker</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Add a cause</source>
        <translation>إضافة سبب</translation>
    </message>
    <message>
        <source>New cause “%1”</source>
        <translation>سبب جديد «%1»</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Category of a cause</source>
        <translation>فئة السبب</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Role of a cause</source>
        <translation>دور السبب</translation>
    </message>
    <message>
        <source>Removing a cause</source>
        <translation>إزالة سبب</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>nevertwice::CauseStrip</name>
    <message>
        <source>a promise against it was open</source>
        <translation>كان وعد بمعالجته مفتوحًا</translation>
    </message>
    <message>
        <source>Its incidents over time: %1</source>
        <translation>حوادثه عبر الزمن: %1</translation>
    </message>
</context>
<context>
    <name>nevertwice::CausesPage</name>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Search causes</source>
        <translation>البحث في الأسباب</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>1 proposal</source>
        <translation>اقتراح واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحًا</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>Show 1 proposal</source>
        <translation>عرض اقتراح واحد</translation>
    </message>
    <message numerus="yes">
        <source>Show %n proposals</source>
        <translation>
            <numerusform>لا اقتراحات للعرض</numerusform>
            <numerusform>عرض اقتراح واحد</numerusform>
            <numerusform>عرض اقتراحين</numerusform>
            <numerusform>عرض %n اقتراحات</numerusform>
            <numerusform>عرض %n اقتراحًا</numerusform>
            <numerusform>عرض %n اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cause</source>
        <translation>سبب واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n causes</source>
        <translation>
            <numerusform>لا أسباب</numerusform>
            <numerusform>سبب واحد</numerusform>
            <numerusform>سببان</numerusform>
            <numerusform>%n أسباب</numerusform>
            <numerusform>%n سببًا</numerusform>
            <numerusform>%n سبب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many fit, of how many</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>No cause yet</source>
        <translation>لا أسباب بعد</translation>
    </message>
    <message>
        <source>Name a cause in the facts of an incident. The second one with the same cause shows here what came back, how often and for how long.</source>
        <translation>اذكر سببًا في وقائع حادثة. ومع الحادثة الثانية التي لها السبب نفسه يظهر هنا ما تكرر، وكم مرة، وكم دام.</translation>
    </message>
    <message>
        <source>No cause fits</source>
        <translation>لا سبب مطابق</translation>
    </message>
    <message>
        <source>Search for fewer words.</source>
        <translation>ابحث بكلمات أقل.</translation>
    </message>
    <message>
        <source>Merge causes</source>
        <translation>دمج الأسباب</translation>
    </message>
    <message numerus="yes">
        <source>Which of these %n causes stays?</source>
        <translation>
            <numerusform>أي سبب يبقى؟</numerusform>
            <numerusform>أي سبب يبقى؟</numerusform>
            <numerusform>أي هذين السببين يبقى؟</numerusform>
            <numerusform>أي هذه الأسباب الـ%n يبقى؟</numerusform>
            <numerusform>أي الأسباب يبقى من بين %n سببًا؟</numerusform>
            <numerusform>أي الأسباب يبقى من بين %n سبب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The incidents, the promises and the causes under the others become its own.</source>
        <translation>تصير له الحوادث والوعود والأسباب المندرجة تحت الأسباب الأخرى.</translation>
    </message>
</context>
<context>
    <name>nevertwice::CellDelegate</name>
    <message>
        <source>change the time</source>
        <translation>تغيير الوقت</translation>
    </message>
</context>
<context>
    <name>nevertwice::ChangesView</name>
    <message>
        <source>Nothing that could be read differs.</source>
        <translation>لا اختلاف في شيء مما يُقرأ.</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>كان: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>أصبح: %1</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… وغير ذلك</translation>
    </message>
</context>
<context>
    <name>nevertwice::ChartCard</name>
    <message>
        <source>Under eight incidents are no trend: read them rather than the bars.</source>
        <translation>أقل من ثماني حوادث لا تدل على اتجاه: الأجدر قراءة الحوادث نفسها لا الأعمدة.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>نسخ هذا الرسم البياني أو حفظه</translation>
    </message>
    <message>
        <source>%1: %2, shown</source>
        <comment>chart, variant</comment>
        <translation>‏%1: %2، معروض</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chart, variant</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>‏%1 كجدول</translation>
    </message>
    <message>
        <source>Copy or save %1</source>
        <translation>نسخ %1 أو حفظه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chart, category</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>جدول: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>&amp;حفظ بصيغة SVG…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>حفظ &amp;بصيغة PNG…</translation>
    </message>
    <message>
        <source>Save the numbers as C&amp;SV…</source>
        <translation>حفظ الأر&amp;قام بصيغة CSV…</translation>
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
        <translation>رسم بياني: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number, how many incidents are behind it</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>حادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>لا حوادث</numerusform>
            <numerusform>حادثة واحدة</numerusform>
            <numerusform>حادثتان</numerusform>
            <numerusform>%n حوادث</numerusform>
            <numerusform>%n حادثة</numerusform>
            <numerusform>%n حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>chart, category, series</comment>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>nevertwice::CheckSettings</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <translation>المعتاد (%1)</translation>
    </message>
    <message>
        <source>Not looked for</source>
        <translation>لا يُبحث عنه</translation>
    </message>
    <message>
        <source>Nothing is published while a check finds an error</source>
        <translation>لا يُنشر شيء ما دام فحص يجد خطأ</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>تناقضات</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>فجوات</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>وعود</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>checks that know what came before</comment>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Level of “%1”</source>
        <translation>مستوى «%1»</translation>
    </message>
    <message>
        <source>%1: the name of this check on the command line and in documents</source>
        <translation>‏%1: اسم هذا الفحص في سطر الأوامر والمستندات</translation>
    </message>
</context>
<context>
    <name>nevertwice::ChecklistSettings</name>
    <message>
        <source>Checklists</source>
        <translation>قوائم الخطوات</translation>
    </message>
    <message>
        <source>Whose checklist</source>
        <translation>لمن قائمة الخطوات</translation>
    </message>
    <message>
        <source>One step a line</source>
        <translation>خطوة في كل سطر</translation>
    </message>
    <message>
        <source>Add a checklist for a service</source>
        <translation>إضافة قائمة خطوات لخدمة</translation>
    </message>
    <message>
        <source>Steps of the checklist of %1</source>
        <translation>خطوات قائمة %1</translation>
    </message>
    <message>
        <source>1 line was too long or one too many and is cut or left out.</source>
        <translation>سطر واحد كان طويلًا جدًا أو زائدًا، فاختُصر أو تُرك.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were too long or too many and are cut or left out.</source>
        <translation>
            <numerusform>لم يُختصر أي سطر.</numerusform>
            <numerusform>سطر واحد كان طويلًا جدًا أو زائدًا، فاختُصر أو تُرك.</numerusform>
            <numerusform>سطران كانا طويلين جدًا أو زائدين، فاختُصرا أو تُركا.</numerusform>
            <numerusform>%n أسطر كانت طويلة جدًا أو زائدة، فاختُصرت أو تُركت.</numerusform>
            <numerusform>%n سطرًا كانت طويلة جدًا أو زائدة، فاختُصرت أو تُركت.</numerusform>
            <numerusform>%n سطر كانت طويلة جدًا أو زائدة، فاختُصرت أو تُركت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::ChecklistView</name>
    <message>
        <source>Checklist</source>
        <translation>قائمة الخطوات</translation>
    </message>
    <message>
        <source>Checklist: %1 of %2 done</source>
        <translation>قائمة الخطوات: أُنجز %1 من %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, who</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ticking it adds a line to the timeline</source>
        <translation>عند وضع العلامة يُضاف سطر إلى الخط الزمني</translation>
    </message>
</context>
<context>
    <name>nevertwice::ChecksPanel</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>%1  (Ctrl+.)</source>
        <translation>%1  (Ctrl+.)</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>خطأ واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>تحذير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>تلميح واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>لا تلميحات</numerusform>
            <numerusform>تلميح واحد</numerusform>
            <numerusform>تلميحان</numerusform>
            <numerusform>%n تلميحات</numerusform>
            <numerusform>%n تلميحًا</numerusform>
            <numerusform>%n تلميح</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>No check has anything to say about this incident.</source>
        <translation>لا ملاحظة لأي فحص على هذه الحادثة.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>the level, the kind, the sentence</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 Control and full stop: %2</source>
        <translation>‏%1 Control ونقطة: %2</translation>
    </message>
    <message>
        <source>Errors  %1</source>
        <translation>الأخطاء  %1</translation>
    </message>
    <message>
        <source>Warnings  %1</source>
        <translation>التحذيرات  %1</translation>
    </message>
    <message>
        <source>Hints  %1</source>
        <translation>التلميحات  %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>لا ملاحظات</translation>
    </message>
    <message>
        <source>Enter shows the words, F applies the fix, W says why it matters.</source>
        <translation>يعرض Enter الكلمات، ويطبّق F الإصلاح، ويبيّن W سبب الأهمية.</translation>
    </message>
    <message>
        <source>&amp;Show the words</source>
        <translation>&amp;عرض الكلمات</translation>
    </message>
    <message>
        <source>&amp;Why it matters</source>
        <translation>ل&amp;ماذا يهم</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n fixes</source>
        <translation>
            <numerusform>ت&amp;طبيق الإصلاحات</numerusform>
            <numerusform>ت&amp;طبيق إصلاح واحد</numerusform>
            <numerusform>ت&amp;طبيق إصلاحين</numerusform>
            <numerusform>ت&amp;طبيق %n إصلاحات</numerusform>
            <numerusform>ت&amp;طبيق %n إصلاحًا</numerusform>
            <numerusform>ت&amp;طبيق %n إصلاح</numerusform>
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
        <translation>كما كُتب</translation>
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
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <source>Written as “%1”</source>
        <translation>كُتب «%1»</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>طريقة الاكتشاف</translation>
    </message>
</context>
<context>
    <name>nevertwice::ComparisonView</name>
    <message>
        <source>Incidents on one scale</source>
        <translation>حوادث على مقياس واحد</translation>
    </message>
    <message>
        <source>%1, began %2</source>
        <comment>incident, when</comment>
        <translation>‏%1، بدأت %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>incident, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: a false lead, %2 lost, after %3</source>
        <comment>incident, how long, how long after the start</comment>
        <translation>‏%1: مسار خاطئ، ضاع فيه %2، بعد %3</translation>
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
        <translation>منتظم</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>لوغاريتمي</translation>
    </message>
    <message>
        <source>Copy or save this comparison</source>
        <translation>نسخ هذه المقارنة أو حفظها</translation>
    </message>
    <message>
        <source>%1 — Nevertwice</source>
        <comment>what a window shows</comment>
        <translation>%1 — Nevertwice</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <comment>a scale</comment>
        <translation>‏%1، معروض</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the &amp;words as Markdown</source>
        <translation>نسخ ال&amp;كلمات بصيغة Markdown</translation>
    </message>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>&amp;حفظ بصيغة SVG…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>حفظ &amp;بصيغة PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>حفظ بصي&amp;غة Markdown…</translation>
    </message>
</context>
<context>
    <name>nevertwice::ContentsList</name>
    <message>
        <source>Pages of the manual</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a page, words on it</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>nevertwice::CopyBar</name>
    <message>
        <source>How far the copy is</source>
        <translation>تقدُّم النسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give up the copy</source>
        <translation>التخلي عن النسخة</translation>
    </message>
    <message>
        <source>Saving a copy as %1…</source>
        <translation>يجري حفظ نسخة باسم %1…</translation>
    </message>
    <message>
        <source>Checking the copy %1…</source>
        <translation>يجري فحص النسخة %1…</translation>
    </message>
</context>
<context>
    <name>nevertwice::CoverageModel</name>
    <message>
        <source>Untitled cause</source>
        <translation>سبب بلا عنوان</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1.%2  %3</source>
        <comment>incident, number, title of an action</comment>
        <translation>%1.%2  %3</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>number of actions</comment>
        <translation>المفتوح %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>number of actions</comment>
        <translation>المنجز %1</translation>
    </message>
    <message>
        <source>%1 open, %2 done</source>
        <comment>numbers of actions</comment>
        <translation>المفتوح %1، المنجز %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>cause, type of action, how many</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>nothing was promised</source>
        <translation>لا وعد بشيء</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
</context>
<context>
    <name>nevertwice::CoveragePage</name>
    <message>
        <source>Coverage of causes</source>
        <translation>تغطية الأسباب</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Causes and what was promised against them</source>
        <translation>الأسباب وما وُعد به لمعالجتها</translation>
    </message>
    <message>
        <source>&amp;Promise something…</source>
        <translation>&amp;قطع وعد…</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a list, how long it is</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Postmortems</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>No holes</source>
        <translation>لا ثغرات</translation>
    </message>
    <message>
        <source>1 hole</source>
        <translation>ثغرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n holes</source>
        <translation>
            <numerusform>لا ثغرات</numerusform>
            <numerusform>ثغرة واحدة</numerusform>
            <numerusform>ثغرتان</numerusform>
            <numerusform>%n ثغرات</numerusform>
            <numerusform>%n ثغرة</numerusform>
            <numerusform>%n ثغرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>No cause has brought about an incident yet</source>
        <translation>لم يؤدِّ أي سبب إلى حادثة بعد</translation>
    </message>
    <message>
        <source>Name the causes of an incident on its page. What was promised against each of them, and what nobody promised yet, is seen here.</source>
        <translation>سمِّ أسباب الحادثة في صفحتها. وهنا يظهر ما وُعد به لمعالجة كل منها، وما لم يعد به أحد بعد.</translation>
    </message>
    <message>
        <source>No postmortem is owed</source>
        <translation>لا تقارير مطلوبة الآن</translation>
    </message>
    <message>
        <source>Each incident that is over has one that is published, on its way, or not required. By when one is due is set for each severity in the settings of the workspace.</source>
        <translation>لكل حادثة انتهت تقرير منشور، أو قيد الإعداد، أو غير مطلوب. ويُحدَّد موعد استحقاقه لكل درجة خطورة في إعدادات مساحة العمل.</translation>
    </message>
    <message>
        <source>%1, and 1 action of another type</source>
        <translation>‏%1، وإجراء واحد من نوع آخر</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n actions of other types</source>
        <translation>
            <numerusform>‏%1، ولا إجراءات من أنواع أخرى</numerusform>
            <numerusform>‏%1، وإجراء واحد من نوع آخر</numerusform>
            <numerusform>‏%1، وإجراءان من أنواع أخرى</numerusform>
            <numerusform>‏%1، و%n إجراءات من أنواع أخرى</numerusform>
            <numerusform>‏%1، و%n إجراءً من أنواع أخرى</numerusform>
            <numerusform>‏%1، و%n إجراء من أنواع أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody promised anything against “%2”</source>
        <comment>type of action, cause</comment>
        <translation>‏%1: لم يعد أحد بشيء لمعالجة «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>type of action, cause</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the causes: %1</source>
        <translation>عرض الأسباب: %1</translation>
    </message>
    <message>
        <source>Show the postmortems: %1</source>
        <translation>عرض التقارير: %1</translation>
    </message>
    <message>
        <source>Only some, such as team:payments</source>
        <translation>بعضها فقط، مثل team:payments</translation>
    </message>
    <message>
        <source>Only causes of incidents that answer this query</source>
        <translation>أسباب الحوادث المطابقة لهذا الاستعلام فقط</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>No cause of such incidents</source>
        <translation>لا سبب لحوادث كهذه</translation>
    </message>
    <message>
        <source>No postmortem of such incidents is owed</source>
        <translation>لا تقرير مستحق لحوادث كهذه</translation>
    </message>
    <message>
        <source>Another filter, or none, may find some.</source>
        <translation>قد يجد مرشّح آخر بعضها، أو بلا مرشّح.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>لا خلايا</numerusform>
            <numerusform>خلية واحدة</numerusform>
            <numerusform>خليتان</numerusform>
            <numerusform>%n خلايا</numerusform>
            <numerusform>%n خلية</numerusform>
            <numerusform>%n خلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells, holes: %1</source>
        <translation>
            <numerusform>لا خلايا، الثغرات: %1</numerusform>
            <numerusform>خلية واحدة، الثغرات: %1</numerusform>
            <numerusform>خليتان، الثغرات: %1</numerusform>
            <numerusform>‏%n خلايا، الثغرات: %1</numerusform>
            <numerusform>‏%n خلية، الثغرات: %1</numerusform>
            <numerusform>‏%n خلية، الثغرات: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::CoveredList</name>
    <message>
        <source>Actions of what is chosen</source>
        <translation>إجراءات ما تم اختياره</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::CustomFieldEditor</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Fields of the team</source>
        <translation>حقول الفريق</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>اسم الحقل</translation>
    </message>
    <message>
        <source>Sort of the field</source>
        <translation>نوع الحقل</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Choices, with commas between</source>
        <translation>الخيارات، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation>يوجد حقل بهذا الاسم بالفعل.</translation>
    </message>
</context>
<context>
    <name>nevertwice::CustomFieldGroup</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Our fields</source>
        <comment>fields the team added</comment>
        <translation>حقولنا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>إضافة حقل…</translation>
    </message>
    <message>
        <source>Change the fields…</source>
        <translation>تغيير الحقول…</translation>
    </message>
</context>
<context>
    <name>nevertwice::CustomFieldsDialog</name>
    <message>
        <source>Our fields</source>
        <translation>حقولنا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>They lie in the workspace: every incident has them, and everybody who opens it. A field that is removed takes nothing with it that was written.</source>
        <translation>هي محفوظة في مساحة العمل: توجد في كل حادثة، وعند كل من يفتحها. والحقل الذي يُزال لا يأخذ معه شيئًا مما كُتب.</translation>
    </message>
</context>
<context>
    <name>nevertwice::DirectoryMenu</name>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>%n أسماء</numerusform>
            <numerusform>%n اسمًا</numerusform>
            <numerusform>%n اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>ال&amp;فريق</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;بلا</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %n names…</source>
        <translation>
            <numerusform>&amp;دمج الأسماء…</numerusform>
            <numerusform>&amp;دمج الاسم…</numerusform>
            <numerusform>&amp;دمج الاسمين…</numerusform>
            <numerusform>&amp;دمج %n أسماء…</numerusform>
            <numerusform>&amp;دمج %n اسمًا…</numerusform>
            <numerusform>&amp;دمج %n اسم…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::DirectoryModel</name>
    <message>
        <source>Actions that are not closed</source>
        <translation>الإجراءات التي لم تُغلق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>يملك</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>of team %1</source>
        <translation>ضمن فريق %1</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>حادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>لا حوادث</numerusform>
            <numerusform>حادثة واحدة</numerusform>
            <numerusform>حادثتان</numerusform>
            <numerusform>%n حوادث</numerusform>
            <numerusform>%n حادثة</numerusform>
            <numerusform>%n حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open action</source>
        <translation>إجراء واحد مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <translation>
            <numerusform>لا إجراءات مفتوحة</numerusform>
            <numerusform>إجراء واحد مفتوح</numerusform>
            <numerusform>إجراءان مفتوحان</numerusform>
            <numerusform>%n إجراءات مفتوحة</numerusform>
            <numerusform>%n إجراءً مفتوحًا</numerusform>
            <numerusform>%n إجراء مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>المتأخر %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>آخرها %1</translation>
    </message>
</context>
<context>
    <name>nevertwice::DirectoryPage</name>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>خدمة جديدة</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>فريق جديد</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>لا خدمات بعد</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>لا فرق بعد</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>No tag yet</source>
        <translation>لا وسوم بعد</translation>
    </message>
    <message>
        <source>A team owns services and has people. Name it with a service here, and every list, chart and report can ask for its incidents: team:payments.</source>
        <translation>للفريق خدمات يملكها وأشخاص فيه. اذكره هنا عند خدمة، فيمكن لكل قائمة ورسم وتقرير أن يطلب حوادثه: team:payments.</translation>
    </message>
    <message>
        <source>What incidents name comes here by itself, with how often it is named.</source>
        <translation>ما تذكره الحوادث يظهر هنا تلقائيًا، مع عدد مرات ذكره.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>services, how many</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <translation>عرض %1: %2</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>اسم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>%n أسماء</numerusform>
            <numerusform>%n اسمًا</numerusform>
            <numerusform>%n اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>No name fits</source>
        <translation>لا اسم مطابق</translation>
    </message>
    <message>
        <source>Search for fewer words.</source>
        <translation>ابحث بكلمات أقل.</translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation>دمج الأسماء</translation>
    </message>
    <message numerus="yes">
        <source>Which of these %n names stays?</source>
        <translation>
            <numerusform>أي اسم يبقى؟</numerusform>
            <numerusform>أي اسم يبقى؟</numerusform>
            <numerusform>أي هذين الاسمين يبقى؟</numerusform>
            <numerusform>أي هذه الأسماء الـ%n يبقى؟</numerusform>
            <numerusform>أي الأسماء يبقى من بين %n اسمًا؟</numerusform>
            <numerusform>أي الأسماء يبقى من بين %n اسم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever has one of the others has this one then; texts are left alone.</source>
        <translation>كل ما يحمل أحد الأسماء الأخرى يحمل هذا الاسم بعد ذلك؛ وتبقى النصوص كما هي.</translation>
    </message>
</context>
<context>
    <name>nevertwice::DirectoryPanel</name>
    <message>
        <source>The chosen name</source>
        <translation>الاسم المختار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>How much depends on it</source>
        <translation>مدى الاعتماد عليها</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>دليل التشغيل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>How the team is reached</source>
        <translation>كيفية الوصول إلى الفريق</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>دمج في</translation>
    </message>
    <message>
        <source>Choose the same one</source>
        <translation>اختيار اسم مطابق لهذا</translation>
    </message>
    <message>
        <source>An incident is a team’s where one of its services is owned by the team; an action is where its incident is, or where its owner is the team or one of its people.</source>
        <translation>تُعدّ الحادثة للفريق إذا كان يملك إحدى خدماتها؛ ويُعدّ الإجراء له إذا كانت حادثته له، أو كان المسؤول عنه هو الفريق أو أحد أشخاصه.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>إزالة هذا الاسم</translation>
    </message>
    <message>
        <source>No incident names it</source>
        <translation>لا تذكره أي حادثة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>حادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>لا حوادث</numerusform>
            <numerusform>حادثة واحدة</numerusform>
            <numerusform>حادثتان</numerusform>
            <numerusform>%n حوادث</numerusform>
            <numerusform>%n حادثة</numerusform>
            <numerusform>%n حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last on %2</source>
        <comment>how many incidents, a day</comment>
        <translation>‏%1، آخرها في %2</translation>
    </message>
    <message>
        <source>Show the incident</source>
        <translation>عرض الحادثة</translation>
    </message>
    <message>
        <source>Show the incidents</source>
        <translation>عرض الحوادث</translation>
    </message>
    <message>
        <source>1 open action</source>
        <translation>إجراء واحد مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <translation>
            <numerusform>لا إجراءات مفتوحة</numerusform>
            <numerusform>إجراء واحد مفتوح</numerusform>
            <numerusform>إجراءان مفتوحان</numerusform>
            <numerusform>%n إجراءات مفتوحة</numerusform>
            <numerusform>%n إجراءً مفتوحًا</numerusform>
            <numerusform>%n إجراء مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 overdue</source>
        <comment>how many are open, how many of them late</comment>
        <translation>‏%1، والمتأخر %2</translation>
    </message>
    <message>
        <source>Owns: %1</source>
        <translation>يملك: %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>الأشخاص: %1</translation>
    </message>
    <message>
        <source>Nothing belongs to it yet. Say on the page of a service, or of a person, that it is theirs.</source>
        <translation>لا شيء يتبع هذا الفريق بعد. حدّد في صفحة خدمة أو شخص أنه تابع له.</translation>
    </message>
    <message>
        <source>What it owns is nobody’s then</source>
        <translation>ما يملكه يبقى عندئذ بلا مالك</translation>
    </message>
</context>
<context>
    <name>nevertwice::DirectoryTable</name>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
</context>
<context>
    <name>nevertwice::DirectoryWords</name>
    <message>
        <source>No incident names it.</source>
        <translation>لا تذكره أي حادثة.</translation>
    </message>
    <message>
        <source>1 incident is changed.</source>
        <translation>تغيّرت حادثة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents are changed.</source>
        <translation>
            <numerusform>لم تتغير أي حادثة.</numerusform>
            <numerusform>تغيّرت حادثة واحدة.</numerusform>
            <numerusform>تغيّرت حادثتان.</numerusform>
            <numerusform>تغيّرت %n حوادث.</numerusform>
            <numerusform>تغيّرت %n حادثة.</numerusform>
            <numerusform>تغيّرت %n حادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is called “%2” now. %3</source>
        <comment>a name, its new name, how many incidents</comment>
        <translation>صار اسم «%1» الآن «%2». %3</translation>
    </message>
    <message>
        <source>“%1” is merged into “%2”. %3</source>
        <comment>a name, another, how many incidents</comment>
        <translation>دُمج «%1» في «%2». %3</translation>
    </message>
    <message>
        <source>“%1” is entered.</source>
        <translation>أُدخل «%1».</translation>
    </message>
    <message>
        <source>What is known of “%1” is changed.</source>
        <translation>تغيّر ما يُعرف عن «%1».</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>أُزيل «%1».</translation>
    </message>
    <message>
        <source>Renaming “%1”…</source>
        <translation>تجري إعادة تسمية «%1»…</translation>
    </message>
    <message>
        <source>Merging “%1”…</source>
        <translation>يجري دمج «%1»…</translation>
    </message>
    <message>
        <source>Changing “%1”…</source>
        <translation>يجري تغيير «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>%n names are changed.</source>
        <translation>
            <numerusform>لم يتغيّر أي اسم.</numerusform>
            <numerusform>تغيّر اسم واحد.</numerusform>
            <numerusform>تغيّر اسمان.</numerusform>
            <numerusform>تغيّرت %n أسماء.</numerusform>
            <numerusform>تغيّر %n اسمًا.</numerusform>
            <numerusform>تغيّر %n اسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are merged into “%1”. %2</source>
        <comment>a name, how many incidents</comment>
        <translation>
            <numerusform>لم يُدمج أي اسم في «%1». %2</numerusform>
            <numerusform>دُمج اسم واحد في «%1». %2</numerusform>
            <numerusform>دُمج اسمان في «%1». %2</numerusform>
            <numerusform>دُمجت %n أسماء في «%1». %2</numerusform>
            <numerusform>دُمج %n اسمًا في «%1». %2</numerusform>
            <numerusform>دُمج %n اسم في «%1». %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging names…</source>
        <translation>يجري دمج الأسماء…</translation>
    </message>
</context>
<context>
    <name>nevertwice::Document</name>
    <message>
        <source>Keep theirs</source>
        <translation>الإبقاء على ما كتبه الآخر</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>الإبقاء على الاثنين</translation>
    </message>
</context>
<context>
    <name>nevertwice::DueReminder</name>
    <message>
        <source>1 of your actions is due today.</source>
        <translation>أحد إجراءاتك مستحق اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your actions are due today.</source>
        <translation>
            <numerusform>لا شيء من إجراءاتك مستحق اليوم.</numerusform>
            <numerusform>أحد إجراءاتك مستحق اليوم.</numerusform>
            <numerusform>اثنان من إجراءاتك مستحقان اليوم.</numerusform>
            <numerusform>‏%n من إجراءاتك مستحقة اليوم.</numerusform>
            <numerusform>‏%n من إجراءاتك مستحقة اليوم.</numerusform>
            <numerusform>‏%n من إجراءاتك مستحقة اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 action is due today.</source>
        <translation>إجراء واحد مستحق اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are due today.</source>
        <translation>
            <numerusform>لا إجراءات مستحقة اليوم.</numerusform>
            <numerusform>إجراء واحد مستحق اليوم.</numerusform>
            <numerusform>إجراءان مستحقان اليوم.</numerusform>
            <numerusform>‏%n إجراءات مستحقة اليوم.</numerusform>
            <numerusform>‏%n إجراءً مستحقًا اليوم.</numerusform>
            <numerusform>‏%n إجراء مستحق اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of your actions is overdue.</source>
        <translation>أحد إجراءاتك متأخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your actions are overdue.</source>
        <translation>
            <numerusform>لا شيء من إجراءاتك متأخر.</numerusform>
            <numerusform>أحد إجراءاتك متأخر.</numerusform>
            <numerusform>اثنان من إجراءاتك متأخران.</numerusform>
            <numerusform>‏%n من إجراءاتك متأخرة.</numerusform>
            <numerusform>‏%n من إجراءاتك متأخرة.</numerusform>
            <numerusform>‏%n من إجراءاتك متأخرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 action is overdue.</source>
        <translation>إجراء واحد متأخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are overdue.</source>
        <translation>
            <numerusform>لا إجراءات متأخرة.</numerusform>
            <numerusform>إجراء واحد متأخر.</numerusform>
            <numerusform>إجراءان متأخران.</numerusform>
            <numerusform>‏%n إجراءات متأخرة.</numerusform>
            <numerusform>‏%n إجراءً متأخرًا.</numerusform>
            <numerusform>‏%n إجراء متأخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
</context>
<context>
    <name>nevertwice::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;New incident</source>
        <translation>حادثة &amp;جديدة</translation>
    </message>
    <message>
        <source>It is happening now, line b&amp;y line</source>
        <translation>يحدث الآن، س&amp;طرًا بسطر</translation>
    </message>
    <message>
        <source>Change the &amp;title</source>
        <translation>تغيير العن&amp;وان</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>إنشاء نسخة &amp;مماثلة</translation>
    </message>
    <message>
        <source>Name this &amp;version…</source>
        <translation>تسمية هذا الإصدا&amp;ر…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>سجل الت&amp;غييرات</translation>
    </message>
    <message>
        <source>Paste &amp;log…</source>
        <translation>&amp;لصق سجل…</translation>
    </message>
    <message>
        <source>&amp;Add section</source>
        <translation>إضافة &amp;قسم</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>بحث واست&amp;بدال…</translation>
    </message>
    <message>
        <source>Write in another pro&amp;gram</source>
        <translation>الكتابة في برنامج آ&amp;خر</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>معا&amp;ينة</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>ال&amp;فحوص</translation>
    </message>
    <message>
        <source>&amp;Seen before?</source>
        <translation>&amp;هل حدث من قبل؟</translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation>الملا&amp;حظة التالية</translation>
    </message>
    <message>
        <source>Previous &amp;finding</source>
        <translation>الملاح&amp;ظة السابقة</translation>
    </message>
    <message>
        <source>Apply the f&amp;ix</source>
        <translation>تطبيق الإ&amp;صلاح</translation>
    </message>
    <message>
        <source>&amp;Open in a window of its own</source>
        <translation>فتح في &amp;نافذة مستقلة</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>نقل إلى &amp;سلة المهملات</translation>
    </message>
    <message>
        <source>R&amp;estore from trash</source>
        <translation>استعا&amp;دة من سلة المهملات</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
    <message>
        <source>Com&amp;bine with the duplicate…</source>
        <translation>الدمج مع &amp;النسخة المكررة…</translation>
    </message>
    <message>
        <source>Make a ticket in the team&apos;s &amp;queue…</source>
        <translation>إنشاء تذ&amp;كرة للإجراء…</translation>
    </message>
    <message>
        <source>&amp;Compare the chosen incidents</source>
        <translation>مقارنة الحواد&amp;ث المختارة</translation>
    </message>
</context>
<context>
    <name>nevertwice::EditorLinks</name>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
</context>
<context>
    <name>nevertwice::EventDetails</name>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>14:20, +12m</source>
        <translation>14:20, +12m</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Address of a graph, a log, a message</source>
        <translation>عنوان رسم بياني أو سجل أو رسالة</translation>
    </message>
</context>
<context>
    <name>nevertwice::EventPictures</name>
    <message>
        <source>Pictures of the event</source>
        <translation>صور الحدث</translation>
    </message>
    <message>
        <source>Show the picture %1</source>
        <translation>عرض الصورة %1</translation>
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
        <translation>صفحات للطباعة أو للإرفاق</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>One HTML file, pictures inside</source>
        <translation>ملف HTML واحد، والصور بداخله</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>For a wiki or Git; can be read back</source>
        <translation>لويكي أو Git؛ ويمكن قراءته من جديد</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything, for other programs</source>
        <translation>كل شيء، لبرامج أخرى</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>CSV of incidents, events and actions</source>
        <translation>ملفات CSV للحوادث والأحداث والإجراءات</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>When actions are due</source>
        <translation>مواعيد استحقاق الإجراءات</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>رسم (SVG)</translation>
    </message>
    <message>
        <source>The timeline, sharp at any size</source>
        <translation>الخط الزمني، واضح بأي حجم</translation>
    </message>
    <message>
        <source>Drawing (PNG)</source>
        <translation>رسم (PNG)</translation>
    </message>
    <message>
        <source>The timeline, for slides and chats</source>
        <translation>الخط الزمني، للشرائح والمحادثات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>يجري التحضير…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Which incident is shown</source>
        <translation>الحادثة المعروضة</translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation>معاينة النص</translation>
    </message>
    <message>
        <source>With &amp;attachments, in a folder beside it</source>
        <translation>مع ال&amp;مرفقات، في مجلد بجانبه</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدُّم التصدير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>As &amp;rich text</source>
        <translation>كنص من&amp;سق</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>&amp;بصيغة Markdown</translation>
    </message>
    <message>
        <source>For &amp;Slack</source>
        <translation>للصق &amp;في Slack</translation>
    </message>
    <message>
        <source>For &amp;Jira</source>
        <translation>&amp;للصق في Jira</translation>
    </message>
    <message>
        <source>The &amp;text that is shown</source>
        <translation>ال&amp;نص المعروض</translation>
    </message>
    <message>
        <source>As one fil&amp;e to send…</source>
        <translation>كملف وا&amp;حد للإرسال…</translation>
    </message>
    <message>
        <source>A ZIP with the text, everything for another Nevertwice, and the attachments</source>
        <translation>ملف ZIP فيه النص والمرفقات وكل ما يلزم نسخة Nevertwice أخرى</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Writing %1 of %2…</source>
        <comment>numbers</comment>
        <translation>تجري كتابة %1 من %2…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, mistake</comment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message numerus="yes">
        <source>Export %n incidents</source>
        <translation>
            <numerusform>لا حوادث للتصدير</numerusform>
            <numerusform>تصدير حادثة واحدة</numerusform>
            <numerusform>تصدير حادثتين</numerusform>
            <numerusform>تصدير %n حوادث</numerusform>
            <numerusform>تصدير %n حادثة</numerusform>
            <numerusform>تصدير %n حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>For people outside: names, refs and internal links are left out, in the name of the file too. Read it before you send it.</source>
        <translation>لمن هم خارج الفريق: تُحذف الأسماء والمعرّفات والروابط الداخلية، ومن اسم الملف أيضًا. اقرأه قبل إرساله.</translation>
    </message>
    <message>
        <source>The form that Nevertwice reads back without losing a word.</source>
        <translation>الصيغة التي يعيد Nevertwice قراءتها دون أن تضيع كلمة.</translation>
    </message>
    <message>
        <source>Three tables in a folder; no cell can become a formula.</source>
        <translation>ثلاثة جداول في مجلد؛ ولا يمكن أن تتحول أي خلية إلى صيغة حسابية.</translation>
    </message>
    <message>
        <source>&amp;Save into a folder…</source>
        <translation>حفظ في م&amp;جلد…</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>يجري رسم المعاينة…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>the preview shows the beginning</source>
        <translation>المعاينة تعرض البداية</translation>
    </message>
    <message>
        <source>Something in it looks like %1. Take it out before you hand it on.</source>
        <translation>فيه ما يشبه %1. احذفه قبل تسليم الملف لأحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n places in it look like secrets. Take them out before you hand it on.</source>
        <translation>
            <numerusform>لا مواضع فيه تشبه الأسرار.</numerusform>
            <numerusform>فيه موضع واحد يشبه الأسرار. احذفه قبل تسليم الملف لأحد.</numerusform>
            <numerusform>فيه موضعان يشبهان الأسرار. احذفهما قبل تسليم الملف لأحد.</numerusform>
            <numerusform>فيه %n مواضع تشبه الأسرار. احذفها قبل تسليم الملف لأحد.</numerusform>
            <numerusform>فيه %n موضعًا يشبه الأسرار. احذفها قبل تسليم الملف لأحد.</numerusform>
            <numerusform>فيه %n موضع يشبه الأسرار. احذفها قبل تسليم الملف لأحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>التصدير إلى مجلد</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>تجري الكتابة…</translation>
    </message>
    <message>
        <source>One file to send</source>
        <translation>ملف واحد للإرسال</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Stopped. What was written before is there.</source>
        <translation>توقف. ما كُتب قبل ذلك موجود.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were not written, the first of them: %1</source>
        <translation>
            <numerusform>كُتبت كل الملفات: %1</numerusform>
            <numerusform>لم يُكتب ملف واحد: %1</numerusform>
            <numerusform>لم يُكتب ملفان، أولهما: %1</numerusform>
            <numerusform>لم تُكتب %n ملفات، أولها: %1</numerusform>
            <numerusform>لم يُكتب %n ملفًا، أولها: %1</numerusform>
            <numerusform>لم يُكتب %n ملف، أولها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for secrets…</source>
        <translation>يجري البحث عن أسرار…</translation>
    </message>
    <message>
        <source>It stands in an attached file.</source>
        <translation>يوجد في ملف مرفق.</translation>
    </message>
    <message>
        <source>1 of them stands in an attached file.</source>
        <translation>واحد منها في ملف مرفق.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand in attached files.</source>
        <translation>
            <numerusform>لا شيء منها في ملفات مرفقة.</numerusform>
            <numerusform>واحد منها في ملفات مرفقة.</numerusform>
            <numerusform>اثنان منها في ملفات مرفقة.</numerusform>
            <numerusform>%n منها في ملفات مرفقة.</numerusform>
            <numerusform>%n منها في ملفات مرفقة.</numerusform>
            <numerusform>%n منها في ملفات مرفقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>of incidents, at the end of a list of them</comment>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in %1 looks like %2. Take it out before you hand it on.</source>
        <translation>في %1 ما يشبه %2. أخرجه قبل أن تسلّمه.</translation>
    </message>
    <message numerus="yes">
        <source>%n places look like secrets, in %1. Take them out before you hand it on.</source>
        <translation>
            <numerusform>لا مواضع تشبه الأسرار في %1.</numerusform>
            <numerusform>موضع واحد يشبه سرًّا، في %1. أخرجه قبل التسليم.</numerusform>
            <numerusform>موضعان يشبهان أسرارًا، في %1. أخرجهما قبل التسليم.</numerusform>
            <numerusform>%n مواضع تشبه أسرارًا، في %1. أخرجها قبل التسليم.</numerusform>
            <numerusform>%n موضعًا يشبه أسرارًا، في %1. أخرجها قبل التسليم.</numerusform>
            <numerusform>%n موضع يشبه أسرارًا، في %1. أخرجها قبل التسليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>1 attachment was not searched for secrets.</source>
        <translation>مرفق واحد لم يُبحث فيه عن أسرار.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments were not searched for secrets.</source>
        <translation>
            <numerusform>بُحث في كل المرفقات عن أسرار.</numerusform>
            <numerusform>مرفق واحد لم يُبحث فيه عن أسرار.</numerusform>
            <numerusform>مرفقان لم يُبحث فيهما عن أسرار.</numerusform>
            <numerusform>%n مرفقات لم يُبحث فيها عن أسرار.</numerusform>
            <numerusform>%n مرفقًا لم يُبحث فيها عن أسرار.</numerusform>
            <numerusform>%n مرفق لم يُبحث فيها عن أسرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 incident was not searched for secrets.</source>
        <translation>حادثة واحدة لم يُبحث فيها عن أسرار.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents were not searched for secrets.</source>
        <translation>
            <numerusform>بُحث في كل الحوادث عن أسرار.</numerusform>
            <numerusform>حادثة واحدة لم يُبحث فيها عن أسرار.</numerusform>
            <numerusform>حادثتان لم يُبحث فيهما عن أسرار.</numerusform>
            <numerusform>%n حوادث لم يُبحث فيها عن أسرار.</numerusform>
            <numerusform>%n حادثة لم يُبحث فيها عن أسرار.</numerusform>
            <numerusform>%n حادثة لم يُبحث فيها عن أسرار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::Exporter</name>
    <message>
        <source>use the template %1</source>
        <translation>استخدام القالب %1</translation>
    </message>
    <message>
        <source>it is HTML, and this format is not</source>
        <translation>القالب بصيغة HTML، والصيغة المختارة ليست كذلك</translation>
    </message>
    <message>
        <source>Choose the web page.</source>
        <translation>اختر صفحة الويب.</translation>
    </message>
    <message>
        <source>draw the timeline</source>
        <translation>رسم الخط الزمني</translation>
    </message>
    <message>
        <source>it has no events yet</source>
        <translation>لا أحداث فيه بعد</translation>
    </message>
    <message>
        <source>Write down when things happened.</source>
        <translation>اكتب متى حدثت الأمور.</translation>
    </message>
    <message>
        <source>A drawing of the timeline</source>
        <translation>رسم للخط الزمني</translation>
    </message>
    <message>
        <source>export to %1</source>
        <translation>التصدير إلى %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>كتابة %1</translation>
    </message>
</context>
<context>
    <name>nevertwice::ExternalEditor</name>
    <message>
        <source>no file can be made for it</source>
        <translation>لا يمكن إنشاء ملف له</translation>
    </message>
    <message>
        <source>Look whether the disk is full.</source>
        <translation>تحقق مما إذا كان القرص ممتلئًا.</translation>
    </message>
    <message>
        <source>no program for Markdown can be started</source>
        <translation>لا يمكن تشغيل أي برنامج لملفات Markdown</translation>
    </message>
    <message>
        <source>Name one in the settings, under Writing.</source>
        <translation>حدّد برنامجًا في الإعدادات، ضمن «الكتابة».</translation>
    </message>
    <message>
        <source>write “%1” in another program</source>
        <translation>كتابة «%1» في برنامج آخر</translation>
    </message>
    <message>
        <source>what was saved there is no text, or too long</source>
        <translation>ما حُفظ هناك ليس نصًا، أو هو أطول من اللازم</translation>
    </message>
    <message>
        <source>Save it there as UTF-8.</source>
        <translation>احفظه هناك بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Written in another program</source>
        <translation>كُتب في برنامج آخر</translation>
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
        <translation>التصفية حسب %1</translation>
    </message>
    <message>
        <source>Filter by %1: %2</source>
        <translation>التصفية حسب %1: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Filter by severity</source>
        <translation>التصفية حسب الخطورة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>التصفية حسب الحالة</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Filter by time: the last 30 days</source>
        <translation>التصفية حسب الوقت: آخر 30 يومًا</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Filter by more</source>
        <translation>المزيد من عوامل التصفية</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>المرا&amp;جعة</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>ال&amp;خدمة</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>ال&amp;وسم</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Filter by time: %1</source>
        <translation>التصفية حسب الوقت: %1</translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation>ال&amp;فريق</translation>
    </message>
    <message>
        <source>&amp;Our fields</source>
        <comment>fields the team added</comment>
        <translation>&amp;حقولنا</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a field that is asked for by typing</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>nevertwice::FilterTokens</name>
    <message>
        <source>Take out the filter: %1</source>
        <translation>إزالة عامل التصفية: %1</translation>
    </message>
    <message>
        <source>Take this filter out (Delete)</source>
        <translation>إزالة عامل التصفية هذا (Delete)</translation>
    </message>
</context>
<context>
    <name>nevertwice::FindBar</name>
    <message>
        <source>Find in this incident</source>
        <translation>البحث في هذه الحادثة</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>ab</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>went on from the top</source>
        <translation>تابع من البداية</translation>
    </message>
    <message>
        <source>went on from the end</source>
        <translation>تابع من النهاية</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت %n مواضع</numerusform>
            <numerusform>استُبدل %n موضعًا</numerusform>
            <numerusform>استُبدل %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>This pattern is not complete</source>
        <translation>هذا النمط غير مكتمل</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>لا نتائج</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>‏%1 من %2، %3</translation>
    </message>
</context>
<context>
    <name>nevertwice::FollowBar</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>إجراءاتي</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>البحث في الإجراءات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Group the actions</source>
        <translation>تجميع الإجراءات</translation>
    </message>
    <message>
        <source>Keep this as a view</source>
        <translation>حفظ هذا عرضًا</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Change the chosen actions</source>
        <translation>تغيير الإجراءات المختارة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Show the actions as a table</source>
        <translation>عرض الإجراءات جدولًا</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Show the actions on a board</source>
        <translation>عرض الإجراءات على لوحة</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>الأعمدة: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>تجميع</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>التجميع: %1</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>ما هي الأعمدة</translation>
    </message>
    <message>
        <source>Put the actions together under headings</source>
        <translation>جمع الإجراءات تحت عناوين</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation>إجراء واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>لا إجراءات</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%n إجراءات</numerusform>
            <numerusform>%n إجراءً</numerusform>
            <numerusform>%n إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>which actions, how many</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Show %1 actions: %2</source>
        <translation>عرض الإجراءات، %1: %2</translation>
    </message>
    <message>
        <source>Say who you are in the settings to see your own</source>
        <translation>حدّد من أنت في الإعدادات لترى إجراءاتك</translation>
    </message>
    <message>
        <source>&amp;Close all groups</source>
        <translation>إ&amp;غلاق كل المجموعات</translation>
    </message>
    <message>
        <source>O&amp;pen all groups</source>
        <translation>&amp;فتح كل المجموعات</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>للنظر مجددًا</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>What was promised against each cause, and what nobody promised yet</source>
        <translation>ما وُعد به لمعالجة كل سبب، وما لم يعد به أحد بعد</translation>
    </message>
    <message>
        <source>Closed, and the cause came back, or the day to look at it again has come</source>
        <translation>إجراءات مغلقة تكرر سببها، أو حان يوم النظر فيها مجددًا</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
</context>
<context>
    <name>nevertwice::FollowBoard</name>
    <message>
        <source>Board of actions</source>
        <translation>لوحة الإجراءات</translation>
    </message>
</context>
<context>
    <name>nevertwice::FollowChanges</name>
    <message>
        <source>set the due date</source>
        <translation>تحديد موعد الاستحقاق</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>من سيفعله؟</translation>
    </message>
    <message>
        <source>By when? A day, “friday” or “+2w”</source>
        <translation>إلى متى؟ يوم أو «friday» أو «+2w»</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>تحديد المسؤول</translation>
    </message>
    <message>
        <source>Set day</source>
        <translation>تحديد اليوم</translation>
    </message>
</context>
<context>
    <name>nevertwice::FollowDelegate</name>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
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
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الحادثة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>يعالج</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Untitled action</source>
        <translation>إجراء بلا عنوان</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>متأخر يومًا واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>غير متأخر</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يومًا</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 1 action</source>
        <comment>a heading</comment>
        <translation>‏%1، إجراء واحد</translation>
    </message>
    <message>
        <source>%1, %2 actions</source>
        <comment>a heading</comment>
        <translation>‏%1، الإجراءات: %2</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a heading</comment>
        <translation>‏%1، مغلقة</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>تكرر: %1</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>حان النظر مجددًا</translation>
    </message>
    <message>
        <source>Look again %1</source>
        <translation>النظر مجددًا: %1</translation>
    </message>
    <message>
        <source>%1, proposed</source>
        <comment>a day</comment>
        <translation>‏%1، مقترح</translation>
    </message>
</context>
<context>
    <name>nevertwice::FollowMenu</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>لا إجراءات</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%n إجراءات</numerusform>
            <numerusform>%n إجراءً</numerusform>
            <numerusform>%n إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the incident</source>
        <translation>&amp;فتح الحادثة</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;وضع</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>ال&amp;أولوية</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>الا&amp;ستحقاق</translation>
    </message>
    <message>
        <source>O&amp;wner…</source>
        <translation>ال&amp;مسؤول…</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;بلا</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>بعد &amp;أسبوع</translation>
    </message>
    <message>
        <source>In &amp;two weeks</source>
        <translation>بعد أسبو&amp;عين</translation>
    </message>
    <message>
        <source>In a &amp;month</source>
        <translation>بعد &amp;شهر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, the day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>&amp;Another day…</source>
        <translation>&amp;يوم آخر…</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>إعادة الفت&amp;ح</translation>
    </message>
    <message>
        <source>It still &amp;holds</source>
        <translation>ما &amp;زال فعّالًا</translation>
    </message>
    <message>
        <source>&amp;Make a ticket…</source>
        <translation>إنشاء تذ&amp;كرة…</translation>
    </message>
</context>
<context>
    <name>nevertwice::FollowTable</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
</context>
<context>
    <name>nevertwice::GroupSheet</name>
    <message numerus="yes">
        <source>Of these %n incidents some look like one shared cause.</source>
        <translation>
            <numerusform>بين هذه الحوادث (%n) ما يبدو أن له سببًا مشتركًا واحدًا.</numerusform>
            <numerusform>في هذه الحادثة ما يبدو سببًا مشتركًا واحدًا.</numerusform>
            <numerusform>يبدو أن لهاتين الحادثتين سببًا مشتركًا واحدًا.</numerusform>
            <numerusform>بين هذه الحوادث (%n) ما يبدو أن له سببًا مشتركًا واحدًا.</numerusform>
            <numerusform>بين هذه الحوادث (%n) ما يبدو أن له سببًا مشتركًا واحدًا.</numerusform>
            <numerusform>بين هذه الحوادث (%n) ما يبدو أن له سببًا مشتركًا واحدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>These %1 incidents look like %2 shared causes.</source>
        <comment>numbers</comment>
        <translation>يبدو أن لهذه الحوادث (%1) أسبابًا مشتركة عددها %2.</translation>
    </message>
    <message>
        <source>Shared causes</source>
        <translation>أسباب مشتركة</translation>
    </message>
    <message>
        <source>Groups of incidents</source>
        <translation>مجموعات الحوادث</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Name the cause, take out those that have another one, and link the rest. Nothing is linked before you say so.</source>
        <translation>سمِّ السبب، واستبعد الحوادث التي لها سبب آخر، واربط الباقي. لا يُربط شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Title of the new cause</source>
        <translation>عنوان السبب الجديد</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليس الأمر نفسه</translation>
    </message>
    <message>
        <source>Link the incidents to “%1”</source>
        <translation>ربط الحوادث بالسبب «%1»</translation>
    </message>
    <message>
        <source>Not the same: “%1”</source>
        <translation>ليس الأمر نفسه: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: 1 incident is linked.</source>
        <translation>‏«%1»: رُبطت حادثة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n incidents are linked.</source>
        <translation>
            <numerusform>‏«%1»: لم تُربط أي حادثة.</numerusform>
            <numerusform>‏«%1»: رُبطت حادثة واحدة.</numerusform>
            <numerusform>‏«%1»: رُبطت حادثتان.</numerusform>
            <numerusform>‏«%1»: رُبطت %n حوادث.</numerusform>
            <numerusform>‏«%1»: رُبطت %n حادثة.</numerusform>
            <numerusform>‏«%1»: رُبطت %n حادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not proposed again.</source>
        <translation>لن يُقترح «%1» مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>لم يبق شيء للبتّ فيه.</translation>
    </message>
    <message>
        <source>1 group is left. What is not decided waits under Causes.</source>
        <translation>بقيت مجموعة واحدة. ما لم يُبتّ فيه ينتظر ضمن «الأسباب».</translation>
    </message>
    <message numerus="yes">
        <source>%n groups are left. What is not decided waits under Causes.</source>
        <translation>
            <numerusform>لم تبق أي مجموعة. ما لم يُبتّ فيه ينتظر ضمن «الأسباب».</numerusform>
            <numerusform>بقيت مجموعة واحدة. ما لم يُبتّ فيه ينتظر ضمن «الأسباب».</numerusform>
            <numerusform>بقيت مجموعتان. ما لم يُبتّ فيه ينتظر ضمن «الأسباب».</numerusform>
            <numerusform>بقيت %n مجموعات. ما لم يُبتّ فيه ينتظر ضمن «الأسباب».</numerusform>
            <numerusform>بقيت %n مجموعة. ما لم يُبتّ فيه ينتظر ضمن «الأسباب».</numerusform>
            <numerusform>بقيت %n مجموعة. ما لم يُبتّ فيه ينتظر ضمن «الأسباب».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::GuardCard</name>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>لم يحدث</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came before.</source>
        <translation>سبق ظهور السبب %1.</translation>
    </message>
    <message>
        <source>%1 came before.</source>
        <comment>several causes</comment>
        <translation>سبق ظهور هذه الأسباب: %1.</translation>
    </message>
    <message>
        <source>An earlier incident is so like this one that it may be the same.</source>
        <translation>حادثة سابقة تشبه هذه إلى حد قد تكون معه هي نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier incidents are so like this one that it may be the same.</source>
        <translation>
            <numerusform>لا حادثة سابقة تشبه هذه.</numerusform>
            <numerusform>حادثة سابقة تشبه هذه إلى حد قد تكون معه هي نفسها.</numerusform>
            <numerusform>حادثتان سابقتان تشبهان هذه إلى حد قد تكون معه هي نفسها.</numerusform>
            <numerusform>%n حوادث سابقة تشبه هذه إلى حد قد تكون معه هي نفسها.</numerusform>
            <numerusform>%n حادثة سابقة تشبه هذه إلى حد قد تكون معه هي نفسها.</numerusform>
            <numerusform>%n حادثة سابقة تشبه هذه إلى حد قد تكون معه هي نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>of impact in all</source>
        <translation>مجموع الأثر</translation>
    </message>
    <message>
        <source>of impact, %1 of %2 known</source>
        <translation>مجموع الأثر، معروف في %1 من %2</translation>
    </message>
    <message>
        <source>1 promise was open when this began</source>
        <translation>كان وعد واحد مفتوحًا حين بدأت هذه</translation>
    </message>
    <message numerus="yes">
        <source>%n promises were open when this began</source>
        <translation>
            <numerusform>لم يكن أي وعد مفتوحًا حين بدأت هذه</numerusform>
            <numerusform>كان وعد واحد مفتوحًا حين بدأت هذه</numerusform>
            <numerusform>كان وعدان مفتوحين حين بدأت هذه</numerusform>
            <numerusform>كانت %n وعود مفتوحة حين بدأت هذه</numerusform>
            <numerusform>كان %n وعدًا مفتوحًا حين بدأت هذه</numerusform>
            <numerusform>كان %n وعد مفتوحًا حين بدأت هذه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 1 of them overdue</source>
        <translation>‏%1، والمتأخر واحد</translation>
    </message>
    <message>
        <source>%1, %2 of them overdue</source>
        <translation>‏%1، والمتأخر %2</translation>
    </message>
    <message>
        <source>Why did it happen again?</source>
        <translation>لماذا حدث هذا مرة أخرى؟</translation>
    </message>
    <message>
        <source>Why it happened again</source>
        <translation>لماذا حدث مرة أخرى</translation>
    </message>
    <message>
        <source>What was done then was not enough, because…</source>
        <translation>ما فُعل حينها لم يكن كافيًا، لأن…</translation>
    </message>
    <message>
        <source>You have been here before</source>
        <translation>سبق أن مررت بهذا</translation>
    </message>
    <message>
        <source>You may have been here before</source>
        <translation>ربما سبق أن مررت بهذا</translation>
    </message>
    <message>
        <source>before this</source>
        <translation>قبل هذه</translation>
    </message>
    <message>
        <source>last, %1</source>
        <comment>a ref</comment>
        <translation>آخرها، %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>INC-3.2, what was promised</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; the first %2:</source>
        <comment>how many promises were open, how many of them follow</comment>
        <translation>‏%1؛ وفيما يلي أول %2:</translation>
    </message>
    <message>
        <source>1 promise was open when this began, and overdue</source>
        <translation>كان وعد واحد مفتوحًا ومتأخرًا حين بدأت هذه</translation>
    </message>
</context>
<context>
    <name>nevertwice::GuidePage</name>
    <message>
        <source>How far the guide is</source>
        <translation>تقدُّم الدليل الإرشادي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on without the guide</source>
        <translation>المتابعة دون الدليل الإرشادي</translation>
    </message>
    <message>
        <source>A good answer, from the sample</source>
        <translation>جواب جيد، من المثال</translation>
    </message>
    <message>
        <source>Why did it happen?</source>
        <translation>لماذا حدث هذا؟</translation>
    </message>
    <message>
        <source>Why: %1?</source>
        <translation>لماذا: %1؟</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>nevertwice::HelpWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>بحث في الدليل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>ليس في الدليل</translation>
    </message>
    <message>
        <source>Fewer or other words may lead there.</source>
        <translation>قد توصلك كلمات أقل أو كلمات أخرى.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, keys</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — Manual of Nevertwice</source>
        <comment>title of a page</comment>
        <translation>‏%1 — دليل Nevertwice</translation>
    </message>
</context>
<context>
    <name>nevertwice::HistoryPage</name>
    <message>
        <source>Imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>نُقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation>استُعيد من سلة المهملات</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>time, time</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a version</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>saved once</source>
        <translation>حُفظ مرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>saved %n times</source>
        <translation>
            <numerusform>لم يُحفظ</numerusform>
            <numerusform>حُفظ مرة واحدة</numerusform>
            <numerusform>حُفظ مرتين</numerusform>
            <numerusform>حُفظ %n مرات</numerusform>
            <numerusform>حُفظ %n مرة</numerusform>
            <numerusform>حُفظ %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <translation>العودة إلى الحادثة</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>سجل تغييرات %1</translation>
    </message>
    <message>
        <source>What is older is kept too: the command line shows it all.</source>
        <translation>ما هو أقدم محفوظ أيضًا: سطر الأوامر يعرضه كله.</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>استعادة الإصدار</translation>
    </message>
    <message>
        <source>Merged with a duplicate</source>
        <translation>دُمج مع نسخة مكررة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>times, zone</comment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>From the command line</source>
        <translation>من سطر الأوامر</translation>
    </message>
</context>
<context>
    <name>nevertwice::HitBar</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Take the marks away (Esc)</source>
        <translation>إزالة العلامات (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>الموضع %1 من %2</translation>
    </message>
    <message>
        <source>1 place has what you searched for. F3 goes there, Esc takes the marks away.</source>
        <translation>في موضع واحد ما بُحث عنه. المفتاح F3 ينتقل إليه، وEsc يزيل العلامات.</translation>
    </message>
    <message numerus="yes">
        <source>%n places have what you searched for. F3 goes to the next, Esc takes the marks away.</source>
        <translation>
            <numerusform>ليس في أي موضع ما بُحث عنه.</numerusform>
            <numerusform>في موضع واحد ما بُحث عنه. المفتاح F3 ينتقل إليه، وEsc يزيل العلامات.</numerusform>
            <numerusform>في موضعين ما بُحث عنه. المفتاح F3 ينتقل إلى التالي، وEsc يزيل العلامات.</numerusform>
            <numerusform>في %n مواضع ما بُحث عنه. المفتاح F3 ينتقل إلى التالي، وEsc يزيل العلامات.</numerusform>
            <numerusform>في %n موضعًا ما بُحث عنه. المفتاح F3 ينتقل إلى التالي، وEsc يزيل العلامات.</numerusform>
            <numerusform>في %n موضع ما بُحث عنه. المفتاح F3 ينتقل إلى التالي، وEsc يزيل العلامات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::ImpactGroup</name>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Share of users</source>
        <translation>نسبة المستخدمين</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>الأموال</translation>
    </message>
    <message>
        <source>Stated length</source>
        <translation>المدة المذكورة</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>عدد المستخدمين</translation>
    </message>
</context>
<context>
    <name>nevertwice::ImpactIntervals</name>
    <message>
        <source>Intervals of impact</source>
        <translation>فترات الأثر</translation>
    </message>
    <message>
        <source>Add an interval</source>
        <translation>إضافة فترة</translation>
    </message>
    <message>
        <source>Impact that came and went: its length is that of all intervals together.</source>
        <translation>أثر ظهر واختفى: مدته هي مدة كل الفترات مجتمعة.</translation>
    </message>
    <message>
        <source>Impact from</source>
        <translation>الأثر من</translation>
    </message>
    <message>
        <source>Impact until</source>
        <translation>الأثر حتى</translation>
    </message>
    <message>
        <source>Remove interval</source>
        <translation>إزالة الفترة</translation>
    </message>
    <message>
        <source>Ends before it begins: left out of the measures</source>
        <translation>تنتهي قبل أن تبدأ: لا تدخل في القياسات</translation>
    </message>
    <message>
        <source>Add interval of impact</source>
        <translation>إضافة فترة أثر</translation>
    </message>
    <message>
        <source>Remove interval of impact</source>
        <translation>إزالة فترة أثر</translation>
    </message>
    <message>
        <source>Interval of impact</source>
        <translation>فترة أثر</translation>
    </message>
</context>
<context>
    <name>nevertwice::ImportItemModel</name>
    <message>
        <source>No incident</source>
        <translation>لا حادثة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Updates %1</source>
        <translation>تُحدِّث %1</translation>
    </message>
    <message>
        <source>Updates %1, 1 field stays</source>
        <translation>تُحدِّث %1، ويبقى حقل واحد</translation>
    </message>
    <message numerus="yes">
        <source>Updates %1, %n fields stay</source>
        <translation>
            <numerusform>تُحدِّث %1، ولا يبقى أي حقل</numerusform>
            <numerusform>تُحدِّث %1، ويبقى حقل واحد</numerusform>
            <numerusform>تُحدِّث %1، ويبقى حقلان</numerusform>
            <numerusform>تُحدِّث %1، وتبقى %n حقول</numerusform>
            <numerusform>تُحدِّث %1، ويبقى %n حقلًا</numerusform>
            <numerusform>تُحدِّث %1، ويبقى %n حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Here as %1</source>
        <translation>موجودة هنا: %1</translation>
    </message>
    <message>
        <source>Here as %1, changed since</source>
        <translation>موجودة هنا: %1، وتغيّرت بعد ذلك</translation>
    </message>
    <message>
        <source>%1 is in the trash</source>
        <translation>الحادثة %1 في سلة المهملات</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <comment>file, number</comment>
        <translation>‏%1، الجزء %2</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>تُستورد</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>تُستثنى</translation>
    </message>
    <message>
        <source>“%1” is no severity: SEV1 to SEV5, or nothing.</source>
        <translation>‏«%1» ليست درجة خطورة: SEV1 إلى SEV5، أو لا شيء.</translation>
    </message>
    <message>
        <source>“%1” is no time with a day: 2026-09-14 14:05 would do.</source>
        <translation>‏«%1» ليس وقتًا مع يوم: ما يصلح مثلًا 2026-09-14 14:05.</translation>
    </message>
    <message>
        <source>No time zone is called “%1”: Europe/Berlin, UTC or PST would do.</source>
        <translation>لا منطقة زمنية اسمها «%1»: ما يصلح مثلًا Europe/Berlin أو UTC أو PST.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يُفعل به</translation>
    </message>
</context>
<context>
    <name>nevertwice::ImportSheet</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>ما يقوله المستند</translation>
    </message>
    <message>
        <source>What changes of the incident that is here</source>
        <translation>ما يتغير في الحادثة الموجودة هنا</translation>
    </message>
    <message>
        <source>What is shown of the incident</source>
        <translation>ما يُعرض من الحادثة</translation>
    </message>
    <message>
        <source>As understood</source>
        <translation>كما فُهم</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Time zone, whatever the documents say</source>
        <translation>المنطقة الزمنية، مهما قالت المستندات</translation>
    </message>
    <message>
        <source>As each document says</source>
        <translation>كما يقول كل مستند</translation>
    </message>
    <message>
        <source>Order of dates written in numbers</source>
        <translation>ترتيب التواريخ المكتوبة بالأرقام</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>شهر، يوم، سنة</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>سنة، شهر، يوم</translation>
    </message>
    <message>
        <source>Take its causes, &amp;names, settings and views that are not here, too</source>
        <translation>أخذ ما ليس هنا من أسبابها وأسمائها وإعداداتها و&amp;عروضها أيضًا</translation>
    </message>
    <message>
        <source>Space takes in or leaves out · what only one of the two changed since they were the same is taken, what both changed stays as it is here · to work in the other workspace, open it from the File menu</source>
        <translation>المفتاح Space يُدرج أو يستثني · ما غيّره أحد الطرفين وحده منذ تطابقهما يُؤخذ، وما غيّراه معًا يبقى كما هو هنا · للعمل في مساحة العمل الأخرى افتحها من قائمة «ملف»</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدُّم الاستيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;المنطقة</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>التوا&amp;ريخ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time as written, text of an event</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reading %1 of %2…</source>
        <comment>numbers</comment>
        <translation>تجري قراءة %1 من %2…</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <comment>number, place</comment>
        <translation>السطر %1 · %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>حادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>لا حوادث</numerusform>
            <numerusform>حادثة واحدة</numerusform>
            <numerusform>حادثتان</numerusform>
            <numerusform>%n حوادث</numerusform>
            <numerusform>%n حادثة</numerusform>
            <numerusform>%n حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them here already</source>
        <translation>واحدة منها موجودة هنا أصلًا</translation>
    </message>
    <message numerus="yes">
        <source>%n of them here already</source>
        <translation>
            <numerusform>لا شيء منها موجود هنا</numerusform>
            <numerusform>واحدة منها موجودة هنا أصلًا</numerusform>
            <numerusform>اثنتان منها موجودتان هنا أصلًا</numerusform>
            <numerusform>%n منها موجودة هنا أصلًا</numerusform>
            <numerusform>%n منها موجودة هنا أصلًا</numerusform>
            <numerusform>%n منها موجودة هنا أصلًا</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file gives none</source>
        <translation>ملف واحد ليس فيه أي حادثة</translation>
    </message>
    <message numerus="yes">
        <source>%n files give none</source>
        <translation>
            <numerusform>في كل الملفات حوادث</numerusform>
            <numerusform>ملف واحد ليس فيه أي حادثة</numerusform>
            <numerusform>ملفان ليس فيهما أي حادثة</numerusform>
            <numerusform>%n ملفات ليس فيها أي حادثة</numerusform>
            <numerusform>%n ملفًا ليس فيها أي حادثة</numerusform>
            <numerusform>%n ملف ليس فيها أي حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file of another kind was left aside</source>
        <translation>تُرك جانبًا ملف واحد من نوع آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n files of other kinds were left aside</source>
        <translation>
            <numerusform>لم يُترك أي ملف من نوع آخر</numerusform>
            <numerusform>تُرك جانبًا ملف واحد من نوع آخر</numerusform>
            <numerusform>تُرك جانبًا ملفان من أنواع أخرى</numerusform>
            <numerusform>تُركت جانبًا %n ملفات من أنواع أخرى</numerusform>
            <numerusform>تُرك جانبًا %n ملفًا من أنواع أخرى</numerusform>
            <numerusform>تُرك جانبًا %n ملف من أنواع أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>reading was stopped, the rest is not listed</source>
        <translation>أُوقفت القراءة، والباقي غير مدرج</translation>
    </message>
    <message>
        <source>Taking in %1 of %2…</source>
        <comment>numbers</comment>
        <translation>يجري استيراد %1 من %2…</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>يجري الاستيراد…</translation>
    </message>
    <message>
        <source>Space takes in or leaves out · F2 puts right a title, a severity, services, when it began or a zone · nothing is stored before you say so</source>
        <translation>‏Space للإدراج أو الاستبعاد · F2 لتصحيح العنوان أو الخطورة أو الخدمات أو البداية أو المنطقة الزمنية · لا يُحفظ شيء قبل أن تطلب</translation>
    </message>
    <message>
        <source>&amp;Import 1 incident</source>
        <translation>ا&amp;ستيراد حادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n incidents</source>
        <translation>
            <numerusform>ا&amp;ستيراد لا شيء</numerusform>
            <numerusform>ا&amp;ستيراد حادثة واحدة</numerusform>
            <numerusform>ا&amp;ستيراد حادثتين</numerusform>
            <numerusform>ا&amp;ستيراد %n حوادث</numerusform>
            <numerusform>ا&amp;ستيراد %n حادثة</numerusform>
            <numerusform>ا&amp;ستيراد %n حادثة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::Importer</name>
    <message>
        <source>%1: both changed it, and it stays as it is here</source>
        <translation>‏%1: غيّره الطرفان، فيبقى كما هو هنا</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>Cause “%1”: it stays as the catalogue here calls it</source>
        <translation>‏السبب «%1»: يبقى كما يسمّيه الفهرس هنا</translation>
    </message>
</context>
<context>
    <name>nevertwice::IncidentHeader</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Untitled incident</source>
        <translation>حادثة بلا عنوان</translation>
    </message>
</context>
<context>
    <name>nevertwice::IncidentItemModel</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Impact duration: the length of all impact intervals together; with none, resolved − started</source>
        <translation>مدة الأثر: طول فترات الأثر كلها معًا؛ وإن لم توجد: الحل − البدء</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>إجراءات مفتوحة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>TTD</source>
        <translation>TTD</translation>
    </message>
    <message>
        <source>Time to detect: detected − started</source>
        <translation>زمن الاكتشاف: الاكتشاف − البدء</translation>
    </message>
    <message>
        <source>TTA</source>
        <translation>TTA</translation>
    </message>
    <message>
        <source>Time to acknowledge: acknowledged − detected</source>
        <translation>زمن الاستلام: الاستلام − الاكتشاف</translation>
    </message>
    <message>
        <source>TTM</source>
        <translation>TTM</translation>
    </message>
    <message>
        <source>Time to mitigate: mitigated − started</source>
        <translation>زمن تخفيف الأثر: تخفيف الأثر − البدء</translation>
    </message>
    <message>
        <source>TTR</source>
        <translation>TTR</translation>
    </message>
    <message>
        <source>Time to resolve: resolved − started</source>
        <translation>زمن الحل: الحل − البدء</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>قائد الاستجابة</translation>
    </message>
    <message>
        <source>Untitled incident</source>
        <translation>حادثة بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>actions of an incident</comment>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>متأخر واحد</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرًا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>actions of an incident</comment>
        <translation>
            <numerusform>لا مفتوح</numerusform>
            <numerusform>مفتوح واحد</numerusform>
            <numerusform>مفتوحان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحًا</numerusform>
            <numerusform>%n مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is said above a row, the row</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 open action</source>
        <translation>إجراء واحد مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <translation>
            <numerusform>لا إجراءات مفتوحة</numerusform>
            <numerusform>إجراء واحد مفتوح</numerusform>
            <numerusform>إجراءان مفتوحان</numerusform>
            <numerusform>%n إجراءات مفتوحة</numerusform>
            <numerusform>%n إجراءً مفتوحًا</numerusform>
            <numerusform>%n إجراء مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>1 overdue action</source>
        <translation>إجراء واحد متأخر</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue actions</source>
        <translation>
            <numerusform>لا إجراءات متأخرة</numerusform>
            <numerusform>إجراء واحد متأخر</numerusform>
            <numerusform>إجراءان متأخران</numerusform>
            <numerusform>%n إجراءات متأخرة</numerusform>
            <numerusform>%n إجراءً متأخرًا</numerusform>
            <numerusform>%n إجراء متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>These have only a part of it</source>
        <translation>هذه تطابق جزئيًا فقط</translation>
    </message>
    <message>
        <source>Impact: %1</source>
        <translation>الأثر: %1</translation>
    </message>
</context>
<context>
    <name>nevertwice::IncidentList</name>
    <message>
        <source>the newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>column</comment>
        <translation>حسب %1</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Restore what is chosen</source>
        <translation>استعادة المحدد</translation>
    </message>
    <message>
        <source>Show all incidents again</source>
        <translation>عرض كل الحوادث من جديد</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>حفظ كعرض…</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>فتح في &amp;نافذة مستقلة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>“%1” is no filter, and was searched as words</source>
        <translation>‏«%1» ليس عامل تصفية، فبُحث عنه ككلمات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what they are, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>حادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>لا حوادث</numerusform>
            <numerusform>حادثة واحدة</numerusform>
            <numerusform>حادثتان</numerusform>
            <numerusform>%n حوادث</numerusform>
            <numerusform>%n حادثة</numerusform>
            <numerusform>%n حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest first; the best of all follow</source>
        <comment>while one types a search</comment>
        <translation>الأحدث أولًا؛ والأفضل بين الكل يأتي بعد لحظة</translation>
    </message>
    <message>
        <source>%1, with “%2” read as “%3”</source>
        <translation>‏%1، وقُرئت «%2» على أنها «%3»</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with all of it, then %2 with a part</source>
        <translation>‏%1 بتطابق كامل، ثم %2 بتطابق جزئي</translation>
    </message>
    <message>
        <source>The best %1 of %2 found</source>
        <translation>أفضل %1 من %2 نتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%n found, the best first</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان، الأفضل أولًا</numerusform>
            <numerusform>%n نتائج، الأفضل أولًا</numerusform>
            <numerusform>%n نتيجة، الأفضل أولًا</numerusform>
            <numerusform>%n نتيجة، الأفضل أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>1 incident in the trash</source>
        <translation>حادثة واحدة في سلة المهملات</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents in the trash</source>
        <translation>
            <numerusform>لا حوادث في سلة المهملات</numerusform>
            <numerusform>حادثة واحدة في سلة المهملات</numerusform>
            <numerusform>حادثتان في سلة المهملات</numerusform>
            <numerusform>%n حوادث في سلة المهملات</numerusform>
            <numerusform>%n حادثة في سلة المهملات</numerusform>
            <numerusform>%n حادثة في سلة المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>1 incident fits</source>
        <translation>حادثة واحدة مطابقة</translation>
    </message>
    <message>
        <source>%1 incidents fit</source>
        <comment>with the filters</comment>
        <translation>الحوادث المطابقة: %1</translation>
    </message>
    <message>
        <source>%1 incidents</source>
        <comment>in all</comment>
        <translation>الحوادث: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many, in which order</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>سلة المهملات فارغة</translation>
    </message>
    <message>
        <source>Incidents that are deleted wait here until they are restored.</source>
        <translation>الحوادث المحذوفة تنتظر هنا إلى أن تُستعاد.</translation>
    </message>
    <message>
        <source>No incidents yet</source>
        <translation>لا حوادث بعد</translation>
    </message>
    <message>
        <source>Write down the last thing that broke: nine questions, with a good answer beside each. Or drop what you have on this window: Markdown, pages of a wiki, whole folders.</source>
        <translation>اكتب آخر ما تعطّل: تسعة أسئلة، وبجانب كل منها جواب جيد. أو أسقط ما لديك على هذه النافذة: ملفات Markdown أو صفحات ويكي أو مجلدات كاملة.</translation>
    </message>
    <message>
        <source>This workspace can only be read, and there is nothing in it.</source>
        <translation>مساحة العمل هذه للقراءة فقط، وليس فيها شيء.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>كتابة الأولى</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1. None has these words.</source>
        <translation>‏%1. ولا حادثة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Nothing found here</source>
        <translation>لا نتائج هنا</translation>
    </message>
    <message>
        <source>No incident that fits the filters has any of these words. Without them there may be one.</source>
        <translation>لا حادثة مطابقة لعوامل التصفية فيها أي من هذه الكلمات. قد توجد واحدة من دونها.</translation>
    </message>
    <message>
        <source>No incident has any of these words. Try fewer letters, or another word for it.</source>
        <translation>لا حادثة فيها أي من هذه الكلمات. جرّب حروفًا أقل، أو كلمة أخرى للمعنى نفسه.</translation>
    </message>
    <message>
        <source>No incident fits</source>
        <translation>لا حادثة مطابقة</translation>
    </message>
    <message>
        <source>None has this severity and state in this time. That may be good news; it may also be one filter too many.</source>
        <translation>لا حادثة لها هذه الخطورة وهذه الحالة في هذه الفترة. قد يكون هذا خبرًا سارًا؛ وقد يكون عامل تصفية زائدًا.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>&amp;Compare on one scale</source>
        <translation>&amp;مقارنة على مقياس واحد</translation>
    </message>
    <message>
        <source>Mer&amp;ge the two…</source>
        <translation>&amp;دمج الحادثتين…</translation>
    </message>
    <message>
        <source>Open in a secon&amp;d pane</source>
        <translation>فتح في جزء &amp;ثانٍ</translation>
    </message>
</context>
<context>
    <name>nevertwice::IncidentPage</name>
    <message>
        <source>Incident</source>
        <translation>الحادثة</translation>
    </message>
    <message>
        <source>Hide facts</source>
        <translation>إخفاء الوقائع</translation>
    </message>
    <message>
        <source>Show facts</source>
        <translation>إظهار الوقائع</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Not written yet: %1</source>
        <translation>لم يُكتب بعد: %1</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>نقل القسم</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>إزالة القسم</translation>
    </message>
</context>
<context>
    <name>nevertwice::IncidentTable</name>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
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
        <translation>إغلاق هذا الجزء</translation>
    </message>
</context>
<context>
    <name>nevertwice::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>الرؤى</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>يجري العدّ…</translation>
    </message>
    <message>
        <source>write the report</source>
        <translation>كتابة التقرير</translation>
    </message>
    <message>
        <source>count the incidents</source>
        <translation>عدّ الحوادث</translation>
    </message>
    <message>
        <source>Only some, such as severity:1..2</source>
        <translation>بعضها فقط، مثل severity:1..2</translation>
    </message>
    <message>
        <source>Only incidents that answer this query</source>
        <translation>الحوادث التي تطابق هذا الاستعلام فقط</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Drills and false alarms too</source>
        <translation>مع التمارين والإنذارات الكاذبة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>كتابة تقرير</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>الأ&amp;سبوع</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>ال&amp;شهر</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;ربع السنة</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>الس&amp;نة</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <comment>a period that is not over</comment>
        <translation>‏%1، حتى الآن</translation>
    </message>
    <message>
        <source>&amp;HTML…</source>
        <translation>&amp;صفحة HTML…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>مستن&amp;د PDF…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;نص Markdown…</translation>
    </message>
    <message>
        <source>&amp;Charts in it</source>
        <translation>مع الرسوم ال&amp;بيانية</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>حادثة واحدة</translation>
    </message>
    <message>
        <source>%1 incidents</source>
        <translation>الحوادث: %1</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>how many, when</comment>
        <translation>%1، %2.</translation>
    </message>
    <message>
        <source>Query: %1.</source>
        <translation>الاستعلام: %1.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>أُعدّ في %1.</translation>
    </message>
    <message>
        <source>%1; “%2” is no filter, and was searched as words</source>
        <comment>how many, what</comment>
        <translation>‏%1؛ «%2» ليس عامل تصفية، فبُحث عنه ككلمات</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>لا شيء يُتعلَّم منه بعد</translation>
    </message>
    <message>
        <source>How fast incidents are noticed and mended, what returns, and which promises were kept: it shows here from the first incident on.</source>
        <translation>سرعة اكتشاف الحوادث وإصلاحها، وما يتكرر منها، وأي الوعود وُفي به: يظهر هذا هنا ابتداءً من الحادثة الأولى.</translation>
    </message>
    <message>
        <source>No incident in this time</source>
        <translation>لا حوادث في هذه الفترة</translation>
    </message>
    <message>
        <source>Look at a longer time, or take something out of the query. Drills and false alarms count only where you ask for them.</source>
        <translation>اختر فترة أطول، أو احذف شيئًا من الاستعلام. التمارين والإنذارات الكاذبة لا تُحتسب إلا إذا طُلبت.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>كتابة الأولى</translation>
    </message>
</context>
<context>
    <name>nevertwice::Inspector</name>
    <message>
        <source>Milestones</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>اكتُشف</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>خُفِّف الأثر</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حُلّ</translation>
    </message>
    <message>
        <source>Milestones (the zone “%1” is not known: UTC)</source>
        <translation>المحطات (المنطقة «%1» غير معروفة: UTC)</translation>
    </message>
    <message>
        <source>Milestones, %1</source>
        <comment>in this time zone</comment>
        <translation>المحطات، %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <translation>‏%1 (مستنتَج)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
</context>
<context>
    <name>nevertwice::InspectorRow</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>nevertwice::KeepSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>الإبقاء على «%1»</translation>
    </message>
</context>
<context>
    <name>nevertwice::LinkMenu</name>
    <message>
        <source>&amp;Write to %1</source>
        <translation>&amp;كتابة إلى %1</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;فتح %1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;نسخ العنوان</translation>
    </message>
</context>
<context>
    <name>nevertwice::ListOptions</name>
    <message>
        <source>Sort the list</source>
        <translation>فرز القائمة</translation>
    </message>
    <message>
        <source>Show the list as cards</source>
        <translation>عرض القائمة كبطاقات</translation>
    </message>
    <message>
        <source>Show the list as a table</source>
        <translation>عرض القائمة كجدول</translation>
    </message>
    <message>
        <source>The &amp;largest or latest first</source>
        <translation>الأ&amp;كبر أو الأحدث أولًا</translation>
    </message>
    <message>
        <source>The s&amp;mallest or earliest first</source>
        <translation>الأ&amp;صغر أو الأقدم أولًا</translation>
    </message>
</context>
<context>
    <name>nevertwice::LiveForm</name>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>اكتُشف</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>خُفِّف الأثر</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حُلّ</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما الأمر؟</translation>
    </message>
    <message>
        <source>Impact?</source>
        <translation>الأثر؟</translation>
    </message>
    <message>
        <source>Who leads?</source>
        <translation>من يقود؟</translation>
    </message>
    <message>
        <source>How bad?</source>
        <translation>ما مدى السوء؟</translation>
    </message>
    <message>
        <source>Which service?</source>
        <translation>أي خدمة؟</translation>
    </message>
    <message>
        <source>What is happening, in one line?</source>
        <translation>ما الذي يحدث، في سطر واحد؟</translation>
    </message>
    <message>
        <source>Who notices it, and how?</source>
        <translation>من يلاحظه، وكيف؟</translation>
    </message>
    <message>
        <source>How bad, from 1 (worst) to 5?</source>
        <translation>ما مدى السوء، من 1 (الأسوأ) إلى 5؟</translation>
    </message>
    <message>
        <source>Which service is hit?</source>
        <translation>أي خدمة تضررت؟</translation>
    </message>
    <message>
        <source>What was written last</source>
        <translation>آخر ما كُتب</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Copy update</source>
        <translation>نسخ التحديث</translation>
    </message>
    <message>
        <source>How often others are told</source>
        <translation>كم مرة يُبلَّغ الآخرون</translation>
    </message>
    <message>
        <source>Every &amp;%1 minutes</source>
        <translation>كل &amp;%1 دقيقة</translation>
    </message>
    <message>
        <source>Untitled incident</source>
        <translation>حادثة بلا عنوان</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>milestone, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>a milestone</comment>
        <translation>‏%1، الآن</translation>
    </message>
    <message>
        <source>Known. Another time is written on the page.</source>
        <translation>معروف. يُكتب وقت آخر في الصفحة.</translation>
    </message>
    <message>
        <source>Not said yet: %1</source>
        <translation>لم يُذكر بعد: %1</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>time, kind, what happened</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>What happens now, as %1</source>
        <translation>ما يحدث الآن، من نوع %1</translation>
    </message>
    <message>
        <source>What happens now? Enter adds it</source>
        <translation>ما الذي يحدث الآن؟ المفتاح Enter يضيفه</translation>
    </message>
    <message>
        <source>Enter answers, Esc leaves it open</source>
        <translation>المفتاح Enter للإجابة، وEsc لتركه مفتوحًا</translation>
    </message>
    <message>
        <source>Since the start: %1</source>
        <translation>منذ البداية: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>the start is not known</source>
        <translation>البداية غير معروفة</translation>
    </message>
    <message>
        <source>Resolved: tell everybody</source>
        <translation>حُلّ: أبلغ الجميع</translation>
    </message>
    <message>
        <source>Others wait for an update since %1</source>
        <translation>الآخرون ينتظرون تحديثًا منذ %1</translation>
    </message>
    <message>
        <source>Next update in %1</source>
        <translation>التحديث التالي بعد %1</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <source>“%1” is no severity: write a number from 1, the worst, to 5.</source>
        <translation>‏«%1» ليست درجة خطورة: اكتب رقمًا من 1، وهو الأسوأ، إلى 5.</translation>
    </message>
    <message>
        <source>/%1  %2</source>
        <comment>key, kind</comment>
        <translation>⁦/%1⁩  %2</translation>
    </message>
    <message>
        <source>%1 is known: %2. Another time is written on the page.</source>
        <comment>milestone, time</comment>
        <translation>‏%1 معروف: %2. يُكتب وقت آخر في الصفحة.</translation>
    </message>
    <message>
        <source>Status update</source>
        <translation>تحديث الحالة</translation>
    </message>
    <message>
        <source>Copied. Paste it where others wait for it.</source>
        <translation>تم النسخ. الصقه حيث ينتظره الآخرون.</translation>
    </message>
    <message>
        <source>It began %1. Something else that happens now is an incident of its own: “Another incident”.</source>
        <translation>بدأت %1. ما يحدث غيرها الآن حادثة مستقلة: «حادثة أخرى».</translation>
    </message>
    <message>
        <source>Another incident</source>
        <translation>حادثة أخرى</translation>
    </message>
    <message>
        <source>Step of the checklist</source>
        <translation>خطوة من القائمة</translation>
    </message>
    <message>
        <source>/ and a letter gives a kind.</source>
        <translation>/ مع حرف يحدد النوع.</translation>
    </message>
    <message>
        <source>/ and a letter gives a kind, %1 to %2 a milestone, %3 asks what is not known.</source>
        <translation>/ مع حرف يحدد النوع، و%1 إلى %2 محطة، و%3 يسأل عما لا يُعرف.</translation>
    </message>
    <message>
        <source>Well done. The page has all that was written here: “%1” goes there.</source>
        <translation>أحسنت. في الصفحة كل ما كُتب هنا: «%1» يأخذك إليها.</translation>
    </message>
    <message>
        <source>Nobody has said this yet</source>
        <translation>لم يقل أحد هذا بعد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go on writing on the page of the incident</source>
        <translation>متابعة الكتابة في صفحة الحادثة</translation>
    </message>
    <message>
        <source>Something else happens now, too</source>
        <translation>يحدث الآن شيء آخر أيضًا</translation>
    </message>
    <message>
        <source>Copy what others are to be told, and begin the time to the next</source>
        <translation>نسخ ما يجب إبلاغ الآخرين به، وبدء وقت التحديث التالي</translation>
    </message>
    <message>
        <source>Every %1 min</source>
        <comment>minutes between updates</comment>
        <translation>كل %1 د</translation>
    </message>
    <message>
        <source>How often others are told: %1</source>
        <translation>كم مرة يُبلَّغ الآخرون: %1</translation>
    </message>
</context>
<context>
    <name>nevertwice::LoadBar</name>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Show the load of people</source>
        <translation>عرض عبء الأشخاص</translation>
    </message>
    <message>
        <source>Hide the load</source>
        <translation>إخفاء العبء</translation>
    </message>
    <message>
        <source>Working hours, such as 9-17</source>
        <translation>ساعات العمل، مثل 9-17</translation>
    </message>
    <message>
        <source>Zone of each incident</source>
        <translation>المنطقة الزمنية لكل حادثة</translation>
    </message>
    <message>
        <source>Time zone of the working hours; none for that of each incident</source>
        <translation>المنطقة الزمنية لساعات العمل؛ اتركها فارغة لمنطقة كل حادثة</translation>
    </message>
    <message>
        <source>%1, a working day</source>
        <comment>day of the week</comment>
        <translation>‏%1، يوم عمل</translation>
    </message>
    <message>
        <source>%1, a day off</source>
        <comment>day of the week</comment>
        <translation>‏%1، يوم راحة</translation>
    </message>
    <message>
        <source>Working hours are written like 9-17 or 08:30-17:00.</source>
        <translation>تُكتب ساعات العمل مثل 9-17 أو 08:30-17:00.</translation>
    </message>
    <message>
        <source>This is no time zone: they are called like Europe/Berlin.</source>
        <translation>هذه ليست منطقة زمنية: أسماؤها مثل Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>nevertwice::MainWindow</name>
    <message>
        <source>About Nevertwice</source>
        <translation>حول Nevertwice</translation>
    </message>
    <message>
        <source>Nevertwice %1

Postmortems, incidents and promises.
Failing is fine. Failing twice for the same reason is not.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>‏Nevertwice %1

تقارير ما بعد الحوادث، والحوادث، والوعود.
لا بأس في الإخفاق. أما الإخفاق مرتين للسبب نفسه فلا.

برنامج حر وفق رخصة جنو العمومية العامة (GNU General Public License)، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Saved a copy, complete and checked: %1</source>
        <translation>حُفظت نسخة كاملة وتم فحصها: %1</translation>
    </message>
    <message>
        <source>A copy is being saved</source>
        <translation>يجري حفظ نسخة</translation>
    </message>
    <message>
        <source>It is not complete yet. Closing now gives it up, and nothing of it stays. Close all the same?</source>
        <translation>لم تكتمل بعد. الإغلاق الآن يتخلى عنها، ولا يبقى منها شيء. هل تريد الإغلاق رغم ذلك؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>لم يُحفظ كل شيء</translation>
    </message>
    <message>
        <source>Some words could not be saved to the file. Close all the same?</source>
        <translation>تعذّر حفظ بعض الكلمات في الملف. هل تريد الإغلاق رغم ذلك؟</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>file name</comment>
        <translation>‏%1 (نسخة)</translation>
    </message>
    <message>
        <source>What the checks have to say about this incident</source>
        <translation>ما تقوله الفحوص عن هذه الحادثة</translation>
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
        <translation>حوادث</translation>
    </message>
    <message>
        <source>print %1</source>
        <translation>طباعة %1</translation>
    </message>
    <message>
        <source>the printer took no page</source>
        <translation>لم تقبل الطابعة أي صفحة</translation>
    </message>
    <message>
        <source>Look whether it is on, or print into a file.</source>
        <translation>تحقق من أنها تعمل، أو اطبع إلى ملف.</translation>
    </message>
    <message>
        <source>Another Nevertwice on this computer has this workspace open, so here it can only be read. Close it there and open it again to write.</source>
        <translation>نافذة Nevertwice أخرى على هذا الحاسوب تفتح مساحة العمل هذه، لذا فهي هنا للقراءة فقط. أغلقها هناك ثم افتحها من جديد للكتابة.</translation>
    </message>
    <message>
        <source>Some words could not be saved to the file.</source>
        <translation>تعذّر حفظ بعض الكلمات في الملف.</translation>
    </message>
    <message>
        <source>%1

What is kept on this computer is offered again once the file is open. Open it again?</source>
        <comment>what is not saved, and why</comment>
        <translation>‏%1

ما هو محفوظ على هذا الحاسوب يُعرض ثانيةً عند فتح الملف. هل تفتحه ثانيةً؟</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحه ثانيةً</translation>
    </message>
    <message>
        <source>%1

Close all the same?</source>
        <comment>what is not saved, and why</comment>
        <translation>‏%1

هل تريد الإغلاق رغم ذلك؟</translation>
    </message>
    <message>
        <source>Settings cannot be read</source>
        <translation>تتعذّر قراءة الإعدادات</translation>
    </message>
    <message>
        <source>%1 is not a file, so it was not read. What you set now is forgotten when Nevertwice is closed. Take it away, then start again.</source>
        <comment>path of the settings</comment>
        <translation>‏%1 ليس ملفًا، لذلك لم يُقرأ. ما تضبطه الآن يُنسى عند إغلاق Nevertwice. أزله ثم شغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>حفظ نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>إنشاء مساحة عمل</translation>
    </message>
</context>
<context>
    <name>nevertwice::ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة الدليل</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <comment>title of a page</comment>
        <translation>الدليل: %1</translation>
    </message>
</context>
<context>
    <name>nevertwice::MarkdownEditor</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Paste &amp;without formatting</source>
        <translation>لصق &amp;بلا تنسيق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>nevertwice::MarkdownPreview</name>
    <message>
        <source>Shown as plain text because it is too long.</source>
        <translation>يُعرض كنص عادي لأنه أطول من اللازم.</translation>
    </message>
    <message>
        <source>Shown as plain text because a line is too long.</source>
        <translation>يُعرض كنص عادي لأن فيه سطرًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>Shown as plain text because a table has more than 64 columns.</source>
        <translation>يُعرض كنص عادي لأن فيه جدولًا يزيد على 64 عمودًا.</translation>
    </message>
    <message>
        <source>Shown as plain text because its tables have more than 20,000 cells.</source>
        <translation>يُعرض كنص عادي لأن جداوله تزيد على 20,000 خلية.</translation>
    </message>
    <message>
        <source>Shown as plain text because lists or quotes are more than 64 deep.</source>
        <translation>يُعرض كنص عادي لأن القوائم أو الاقتباسات متداخلة أكثر من 64 مستوى.</translation>
    </message>
    <message>
        <source>Shown as plain text because it defines too many links.</source>
        <translation>يُعرض كنص عادي لأنه يعرّف روابط أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Shown as plain text because it has more than 500 footnotes.</source>
        <translation>يُعرض كنص عادي لأن فيه أكثر من 500 حاشية.</translation>
    </message>
    <message>
        <source>Shown as plain text because it has too many HTML declarations.</source>
        <translation>يُعرض كنص عادي لأن فيه تصريحات HTML أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>nevertwice::MentionsGroup</name>
    <message>
        <source>Mentioned in</source>
        <translation>مذكورة في</translation>
    </message>
    <message>
        <source>And in more: search for %1.</source>
        <translation>وفي غيرها: ابحث عن %1.</translation>
    </message>
</context>
<context>
    <name>nevertwice::Menus</name>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>مساحة عمل &amp;جديدة…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;نافذة جديدة</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open the s&amp;ample workspace</source>
        <translation>فتح مساحة العمل الن&amp;موذجية</translation>
    </message>
    <message>
        <source>&amp;Save a copy as…</source>
        <translation>حفظ نس&amp;خة باسم…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Import from the clip&amp;board…</source>
        <translation>استيراد من الحاف&amp;ظة…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>إ&amp;غلاق مساحة العمل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح &amp;حديث الاستخدام</translation>
    </message>
    <message>
        <source>Getting around</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Search incidents</source>
        <translation>ال&amp;بحث في الحوادث</translation>
    </message>
    <message>
        <source>&amp;Quick switcher…</source>
        <translation>التبديل ال&amp;سريع…</translation>
    </message>
    <message>
        <source>Comman&amp;d palette…</source>
        <translation>لوحة الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>ال&amp;نتيجة التالية</translation>
    </message>
    <message>
        <source>Previo&amp;us hit</source>
        <translation>النتي&amp;جة السابقة</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>الجزء ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>الج&amp;زء السابق</translation>
    </message>
    <message>
        <source>&amp;Incident before this</source>
        <translation>ال&amp;حادثة المفتوحة قبل هذه</translation>
    </message>
    <message>
        <source>Back through th&amp;ose</source>
        <translation>ال&amp;عودة عبر تلك الحوادث</translation>
    </message>
    <message>
        <source>List as &amp;cards</source>
        <translation>القائمة كب&amp;طاقات</translation>
    </message>
    <message>
        <source>List as a &amp;table</source>
        <translation>القائمة كج&amp;دول</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <translation>&amp;صفوف متراصة</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>ال&amp;شريط الجانبي</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Go to section</source>
        <translation>الانتقال إلى &amp;قسم</translation>
    </message>
    <message>
        <source>Section &amp;%1</source>
        <translation>القسم &amp;%1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>الم&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Nevertwice</source>
        <translation>&amp;حول Nevertwice</translation>
    </message>
    <message>
        <source>New incident, &amp;question by question</source>
        <translation>حاد&amp;ثة جديدة، سؤالًا بعد سؤال</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>‏%1 (مفقود)</translation>
    </message>
    <message>
        <source>&amp;Remove the missing ones</source>
        <translation>إ&amp;زالة المفقود منها</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;مسح القائمة</translation>
    </message>
    <message>
        <source>Board or tab&amp;le of actions</source>
        <translation>لوحة الإجراءات أو جدو&amp;لها</translation>
    </message>
    <message>
        <source>Group actions b&amp;y…</source>
        <translation>تجم&amp;يع الإجراءات حسب…</translation>
    </message>
    <message>
        <source>Re&amp;fresh actions from a tracker…</source>
        <translation>تحد&amp;يث الإجراءات من متعقّب…</translation>
    </message>
    <message>
        <source>Co&amp;verage of causes</source>
        <translation>ت&amp;غطية الأسباب</translation>
    </message>
    <message>
        <source>Facts beside the te&amp;xt</source>
        <translation>الوق&amp;ائع بجانب النص</translation>
    </message>
    <message>
        <source>Go to pan&amp;e</source>
        <translation>الانتقال إلى جزء آ&amp;خر</translation>
    </message>
    <message>
        <source>Go to the &amp;sidebar</source>
        <translation>الانتقال إلى ال&amp;شريط الجانبي</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>الانتقال إلى ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Go to the &amp;page</source>
        <translation>الانتقال إلى ال&amp;صفحة</translation>
    </message>
    <message>
        <source>T&amp;wo incidents side by side</source>
        <translation>حاد&amp;ثتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Go to the se&amp;cond page</source>
        <translation>الانتقال إلى الصفحة ال&amp;ثانية</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Why does this finding matter?</source>
        <translation>ل&amp;ماذا تهم هذه الملاحظة؟</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number, heading</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;Go on with the guide</source>
        <translation>&amp;تابع الأسئلة</translation>
    </message>
</context>
<context>
    <name>nevertwice::MergeSheet</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ref and title of an incident</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>حدث واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge two incidents</source>
        <translation>دمج حادثتين</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>الإبقاء على %1</translation>
    </message>
    <message>
        <source>Both incidents</source>
        <translation>الحادثتان كلتاهما</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Are these one and the same?</source>
        <translation>هل هاتان حادثة واحدة؟</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>اكتُشف</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>خُفِّف الأثر</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حُلّ</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>المُحفِّز</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>السبب الجذري</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>%1 then has the events, actions, causes, people and attachments of both (events: %2, actions: %3, causes: %4). What it does not say itself it takes from %5; where both say something, the text of %5 stands behind its own under “%6”. %5 moves to the trash as its duplicate, and what was related to it is related to %1.</source>
        <translation>عندئذ تضم %1 أحداث الحادثتين وإجراءاتهما وأسبابهما وأشخاصهما ومرفقاتهما (الأحداث: %2، الإجراءات: %3، الأسباب: %4). وما لا تذكره هي يُؤخذ من %5؛ وحيث تذكر كلتاهما شيئًا، يأتي نص %5 بعد نصها تحت «%6». وتُنقل %5 إلى سلة المهملات بصفتها نسخة مكررة منها، وما كان مرتبطًا بها يصير مرتبطًا بالحادثة %1.</translation>
    </message>
</context>
<context>
    <name>nevertwice::MergingWords</name>
    <message>
        <source>%1 has what %2 had, and %2 is in the trash.</source>
        <comment>refs of incidents</comment>
        <translation>صار في %1 ما كان في %2، و%2 الآن في سلة المهملات.</translation>
    </message>
</context>
<context>
    <name>nevertwice::MetricsRow</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
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
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>اكتُشف</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>خُفِّف الأثر</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حُلّ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Inferred. Confirm</source>
        <translation>مستنتَج. تأكيد</translation>
    </message>
    <message>
        <source>Confirm the inferred time: %1</source>
        <translation>تأكيد الوقت المستنتَج: %1</translation>
    </message>
    <message>
        <source>This time comes from the timeline; nobody has confirmed it yet.</source>
        <translation>هذا الوقت مأخوذ من الخط الزمني؛ ولم يؤكده أحد بعد.</translation>
    </message>
    <message>
        <source>Milestones (the zone “%1” is not known: UTC)</source>
        <translation>المحطات (المنطقة «%1» غير معروفة: UTC)</translation>
    </message>
    <message>
        <source>Milestones, %1</source>
        <comment>in this time zone</comment>
        <translation>المحطات، %1</translation>
    </message>
    <message>
        <source>Confirm a time</source>
        <translation>تأكيد وقت</translation>
    </message>
</context>
<context>
    <name>nevertwice::NameBar</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>استخدام هذا الاسم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Your name for the history?</source>
        <translation>ما اسمك في سجل التغييرات؟</translation>
    </message>
</context>
<context>
    <name>nevertwice::OpenSwitcher</name>
    <message>
        <source>Incidents you have been at</source>
        <translation>الحوادث التي زرتها</translation>
    </message>
</context>
<context>
    <name>nevertwice::OwedTable</name>
    <message>
        <source>Postmortems that are late, due or not begun</source>
        <translation>التقارير المتأخرة أو المستحقة أو التي لم تبدأ</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>لا حوادث</numerusform>
            <numerusform>حادثة واحدة</numerusform>
            <numerusform>حادثتان</numerusform>
            <numerusform>%n حوادث</numerusform>
            <numerusform>%n حادثة</numerusform>
            <numerusform>%n حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the incident</source>
        <translation>&amp;فتح الحادثة</translation>
    </message>
    <message>
        <source>&amp;Postmortem</source>
        <translation>التق&amp;رير</translation>
    </message>
</context>
<context>
    <name>nevertwice::PageView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>معاينة الصفحات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>nevertwice::Palette</name>
    <message>
        <source>%1, %2</source>
        <comment>what a row says, its note</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>nevertwice::Papers</name>
    <message>
        <source>export what is chosen</source>
        <translation>تصدير المحدَّد</translation>
    </message>
    <message>
        <source>it is more than 1,000 incidents</source>
        <translation>العدد يتجاوز 1,000 حادثة</translation>
    </message>
    <message>
        <source>Choose fewer of them at once.</source>
        <translation>اختر عددًا أقل في المرة الواحدة.</translation>
    </message>
    <message>
        <source>1 incident was exported to %1</source>
        <translation>صُدِّرت حادثة واحدة إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents were exported to %1</source>
        <translation>
            <numerusform>صُدِّرت %n حادثة إلى %1</numerusform>
            <numerusform>صُدِّرت حادثة واحدة إلى %1</numerusform>
            <numerusform>صُدِّرت حادثتان إلى %1</numerusform>
            <numerusform>صُدِّرت %n حوادث إلى %1</numerusform>
            <numerusform>صُدِّرت %n حادثة إلى %1</numerusform>
            <numerusform>صُدِّرت %n حادثة إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The content of the attachment %1 is not in the workspace.</source>
        <translation>محتوى المرفق %1 غير موجود في مساحة العمل.</translation>
    </message>
    <message numerus="yes">
        <source>The content of %n attachments is not in the workspace.</source>
        <translation>
            <numerusform>محتوى %n مرفق غير موجود في مساحة العمل.</numerusform>
            <numerusform>محتوى مرفق واحد غير موجود في مساحة العمل.</numerusform>
            <numerusform>محتوى مرفقين غير موجود في مساحة العمل.</numerusform>
            <numerusform>محتوى %n مرفقات غير موجود في مساحة العمل.</numerusform>
            <numerusform>محتوى %n مرفقًا غير موجود في مساحة العمل.</numerusform>
            <numerusform>محتوى %n مرفق غير موجود في مساحة العمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>import it</source>
        <translation>استيراده</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>الملف هو مساحة العمل نفسها</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>import what was copied</source>
        <translation>استيراد ما نُسخ</translation>
    </message>
    <message>
        <source>there is no text in the clipboard</source>
        <translation>لا نص في الحافظة</translation>
    </message>
    <message>
        <source>Copy a document, then try again.</source>
        <translation>انسخ مستندًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>import documents</source>
        <translation>استيراد مستندات</translation>
    </message>
    <message>
        <source>take in the incidents</source>
        <translation>إدخال الحوادث</translation>
    </message>
    <message numerus="yes">
        <source>%n were taken in before; import again to go on.</source>
        <translation>
            <numerusform>أُدخلت قبل ذلك %n حادثة؛ أعد الاستيراد للمتابعة.</numerusform>
            <numerusform>أُدخلت قبل ذلك حادثة واحدة؛ أعد الاستيراد للمتابعة.</numerusform>
            <numerusform>أُدخلت قبل ذلك حادثتان؛ أعد الاستيراد للمتابعة.</numerusform>
            <numerusform>أُدخلت قبل ذلك %n حوادث؛ أعد الاستيراد للمتابعة.</numerusform>
            <numerusform>أُدخلت قبل ذلك %n حادثة؛ أعد الاستيراد للمتابعة.</numerusform>
            <numerusform>أُدخلت قبل ذلك %n حادثة؛ أعد الاستيراد للمتابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 incident was added</source>
        <translation>أُضيفت حادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents were added</source>
        <translation>
            <numerusform>أُضيفت %n حادثة</numerusform>
            <numerusform>أُضيفت حادثة واحدة</numerusform>
            <numerusform>أُضيفت حادثتان</numerusform>
            <numerusform>أُضيفت %n حوادث</numerusform>
            <numerusform>أُضيفت %n حادثة</numerusform>
            <numerusform>أُضيفت %n حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was updated</source>
        <translation>حُدِّثت حادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n were updated</source>
        <translation>
            <numerusform>حُدِّثت %n حادثة</numerusform>
            <numerusform>حُدِّثت حادثة واحدة</numerusform>
            <numerusform>حُدِّثت حادثتان</numerusform>
            <numerusform>حُدِّثت %n حوادث</numerusform>
            <numerusform>حُدِّثت %n حادثة</numerusform>
            <numerusform>حُدِّثت %n حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>حادثة واحدة موجودة هنا من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n حادثة موجودة هنا من قبل</numerusform>
            <numerusform>حادثة واحدة موجودة هنا من قبل</numerusform>
            <numerusform>حادثتان موجودتان هنا من قبل</numerusform>
            <numerusform>%n حوادث موجودة هنا من قبل</numerusform>
            <numerusform>%n حادثة موجودة هنا من قبل</numerusform>
            <numerusform>%n حادثة موجودة هنا من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest was left</source>
        <translation>تُرك الباقي</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>لم يُدخَل شيء.</translation>
    </message>
    <message>
        <source>Not kept, because something in it cannot be: %1.</source>
        <translation>لم يُحفظ، لأن فيه ما لا يمكن حفظه: %1.</translation>
    </message>
    <message>
        <source>The content of the attachment %1 was not there.</source>
        <translation>محتوى المرفق %1 لم يكن موجودًا.</translation>
    </message>
    <message numerus="yes">
        <source>The content of %n attachments was not there.</source>
        <translation>
            <numerusform>محتوى %n مرفق لم يكن موجودًا.</numerusform>
            <numerusform>محتوى مرفق واحد لم يكن موجودًا.</numerusform>
            <numerusform>محتوى مرفقين لم يكن موجودًا.</numerusform>
            <numerusform>محتوى %n مرفقات لم يكن موجودًا.</numerusform>
            <numerusform>محتوى %n مرفقًا لم يكن موجودًا.</numerusform>
            <numerusform>محتوى %n مرفق لم يكن موجودًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>take the import back</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>The import is taken back; what it added is in the trash.</source>
        <translation>أُلغي الاستيراد، وما أضافه صار في سلة المهملات.</translation>
    </message>
    <message>
        <source>1 incident that was changed since stays.</source>
        <translation>تبقى حادثة واحدة غُيِّرت بعد ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents that were changed since stay.</source>
        <translation>
            <numerusform>تبقى %n حادثة غُيِّرت بعد ذلك.</numerusform>
            <numerusform>تبقى حادثة واحدة غُيِّرت بعد ذلك.</numerusform>
            <numerusform>تبقى حادثتان غُيِّرتا بعد ذلك.</numerusform>
            <numerusform>تبقى %n حوادث غُيِّرت بعد ذلك.</numerusform>
            <numerusform>تبقى %n حادثة غُيِّرت بعد ذلك.</numerusform>
            <numerusform>تبقى %n حادثة غُيِّرت بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Causes, names, settings and views that came with it stay.</source>
        <translation>تبقى الأسباب والأسماء والإعدادات والعروض التي جاءت معه.</translation>
    </message>
    <message>
        <source>Look at the causes</source>
        <translation>النظر في الأسباب</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>only documents can be imported</source>
        <translation>لا يمكن استيراد غير المستندات</translation>
    </message>
    <message>
        <source>1 cause, name, setting or view is otherwise here, and was kept.</source>
        <translation>سبب أو اسم أو إعداد أو عرض واحد مختلف هنا، وقد أُبقي عليه.</translation>
    </message>
    <message numerus="yes">
        <source>%n causes, names, settings or views are otherwise here, and were kept.</source>
        <translation>
            <numerusform>‏%n من الأسباب أو الأسماء أو الإعدادات أو العروض مختلفة هنا، وقد أُبقي عليها.</numerusform>
            <numerusform>‏%n من الأسباب أو الأسماء أو الإعدادات أو العروض مختلفة هنا، وقد أُبقي عليها.</numerusform>
            <numerusform>‏%n من الأسباب أو الأسماء أو الإعدادات أو العروض مختلفة هنا، وقد أُبقي عليها.</numerusform>
            <numerusform>‏%n من الأسباب أو الأسماء أو الإعدادات أو العروض مختلفة هنا، وقد أُبقي عليها.</numerusform>
            <numerusform>‏%n من الأسباب أو الأسماء أو الإعدادات أو العروض مختلفة هنا، وقد أُبقي عليها.</numerusform>
            <numerusform>‏%n من الأسباب أو الأسماء أو الإعدادات أو العروض مختلفة هنا، وقد أُبقي عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is larger than the %1 MB that an import reads; a copy of the workspace keeps all.</source>
        <translation>الملف أكبر من %1 ميغابايت يقرؤها الاستيراد؛ ونسخة من مساحة العمل تحفظ كل شيء.</translation>
    </message>
    <message>
        <source>It is larger than the %1 MB that an import reads: to take them in again, export fewer at once.</source>
        <translation>الملف أكبر من %1 ميغابايت يقرؤها الاستيراد: لإدخالها من جديد، صدِّر عددًا أقل في المرة الواحدة.</translation>
    </message>
    <message>
        <source>To attach a file, drop it onto the page of an incident.</source>
        <translation>لإرفاق ملف، أفلِته على صفحة حادثة.</translation>
    </message>
</context>
<context>
    <name>nevertwice::PasteItemModel</name>
    <message>
        <source>Impact began</source>
        <translation>بدأ الأثر</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>اكتُشف</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>خُفِّف الأثر</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حُلّ</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>مُدرَج</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مُستبعَد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>nevertwice::PasteSheet</name>
    <message>
        <source>Paste log</source>
        <translation>لصق سجل</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>النص الملصق</translation>
    </message>
    <message>
        <source>Paste here what was said and logged: a chat, mails, alerts, lines of a log, a table.</source>
        <translation>الصق هنا ما قيل وما سُجِّل: محادثة أو رسائل بريد أو تنبيهات أو أسطر من سجل أو جدول.</translation>
    </message>
    <message>
        <source>Time zone of times that name none</source>
        <translation>المنطقة الزمنية للأوقات التي لا تذكرها</translation>
    </message>
    <message>
        <source>As the text says</source>
        <translation>كما في النص</translation>
    </message>
    <message>
        <source>Day of times that name none</source>
        <translation>يوم الأوقات التي لا تذكره</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Recognised rows</source>
        <translation>الصفوف المتعرَّف عليها</translation>
    </message>
    <message>
        <source>Space keeps or leaves out · Backspace joins with the row above · Enter splits off the first line · * stars · 1 to 5 mark impact began, detected, acknowledged, mitigated, resolved · a letter sets the kind</source>
        <translation>مفتاح Space للإدراج أو الاستبعاد · Backspace للدمج مع الصف الأعلى · Enter لفصل السطر الأول · * للتمييز بنجمة · من 1 إلى 5 لتحديد بدء الأثر والاكتشاف والاستلام وتخفيف الأثر والحل · حرف لتحديد النوع</translation>
    </message>
    <message>
        <source>Make a new incident</source>
        <translation>إنشاء حادثة جديدة</translation>
    </message>
    <message>
        <source>Add to the incident</source>
        <translation>إضافة إلى الحادثة</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>ال&amp;منطقة الزمنية</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>What is recognised appears beside it at once; nothing is added before you say so.</source>
        <translation>ما يُتعرَّف عليه يظهر بجانبه فورًا، ولا يُضاف شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Nothing was recognised: no line has a time that could be read. A line like “14:05 Anna: rolled back” would do.</source>
        <translation>لم يُتعرَّف على شيء: لا سطر فيه وقت يمكن قراءته. يكفي سطر مثل «‎14:05 Anna: rolled back».</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n left out</source>
        <translation>
            <numerusform>، واستُبعد %n</numerusform>
            <numerusform>، واستُبعد واحد</numerusform>
            <numerusform>، واستُبعد اثنان</numerusform>
            <numerusform>، واستُبعد %n</numerusform>
            <numerusform>، واستُبعد %n</numerusform>
            <numerusform>، واستُبعد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, 1 line not recognised</source>
        <translation>، وسطر واحد لم يُتعرَّف عليه</translation>
    </message>
    <message numerus="yes">
        <source>, %n lines not recognised</source>
        <translation>
            <numerusform>، و%n سطر لم يُتعرَّف عليه</numerusform>
            <numerusform>، وسطر واحد لم يُتعرَّف عليه</numerusform>
            <numerusform>، وسطران لم يُتعرَّف عليهما</numerusform>
            <numerusform>، و%n أسطر لم يُتعرَّف عليها</numerusform>
            <numerusform>، و%n سطرًا لم يُتعرَّف عليها</numerusform>
            <numerusform>، و%n سطر لم يُتعرَّف عليها</numerusform>
        </translation>
    </message>
    <message>
        <source>Zone: %1.</source>
        <translation>المنطقة الزمنية: %1.</translation>
    </message>
    <message>
        <source>No zone is named: read as %1.</source>
        <translation>لم تُذكر منطقة زمنية، فقُرئت الأوقات بتوقيت %1.</translation>
    </message>
    <message>
        <source>Some times have no day: say which it was.</source>
        <translation>بعض الأوقات بلا يوم: حدّد أي يوم كان.</translation>
    </message>
    <message>
        <source>No year is named: %1 is supposed.</source>
        <translation>لم تُذكر سنة، فافتُرضت %1.</translation>
    </message>
    <message>
        <source>It is too long: the end was left out.</source>
        <translation>النص طويل جدًا، فحُذفت نهايته.</translation>
    </message>
</context>
<context>
    <name>nevertwice::PeopleGroup</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>بلا دور</translation>
    </message>
    <message>
        <source>Role of a person</source>
        <translation>دور الشخص</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Removing a person</source>
        <translation>إزالة شخص</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>اسم الشخص</translation>
    </message>
</context>
<context>
    <name>nevertwice::PeriodBar</name>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>الربع %1 من %2</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation>الفترة كلها</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a month, quarter or year that is not over</comment>
        <translation>‏%1 حتى الآن</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ربع سنة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 شهرًا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>The time before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>The time after</source>
        <translation>الفترة التالية</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>read the day</source>
        <translation>قراءة اليوم</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <comment>a period</comment>
        <translation>‏%1، محدَّد</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <comment>the days it is compared with</comment>
        <translation>مقارنةً بالفترة %1</translation>
    </message>
</context>
<context>
    <name>nevertwice::PhaseBandView</name>
    <message>
        <source>Phases: %1</source>
        <translation>المراحل: %1</translation>
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
        <translation>صورة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which picture, how many</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is not here, or it is too large.</source>
        <translation>تعذر عرض هذه الصورة: ليست هنا أو هي كبيرة جدًا.</translation>
    </message>
    <message>
        <source>Enter: in its own size</source>
        <translation>‏Enter: بحجمها الأصلي</translation>
    </message>
    <message>
        <source>Enter: the whole picture</source>
        <translation>‏Enter: الصورة كاملة</translation>
    </message>
    <message>
        <source>Arrow keys: the others</source>
        <translation>مفاتيح الأسهم: الصور الأخرى</translation>
    </message>
    <message>
        <source>Esc: back</source>
        <translation>‏Esc: رجوع</translation>
    </message>
</context>
<context>
    <name>nevertwice::PlaceList</name>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
</context>
<context>
    <name>nevertwice::PostmortemModel</name>
    <message>
        <source>Not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>No day, no review</source>
        <translation>بلا موعد ولا مراجعة</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الحادثة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>تقرير ما بعد الحادثة</translation>
    </message>
</context>
<context>
    <name>nevertwice::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>العرض التقديمي</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>What was decided? Enter writes it into the document</source>
        <translation>ما القرار؟ مفتاح Enter يكتبه في المستند</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which event, how many</comment>
        <translation>‏%1 من %2</translation>
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
        <translation>ما لا يزال مفتوحًا</translation>
    </message>
    <message>
        <source>No open questions</source>
        <translation>لا أسئلة مفتوحة</translation>
    </message>
    <message>
        <source>No open actions</source>
        <translation>لا إجراءات مفتوحة</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
</context>
<context>
    <name>nevertwice::ProposalList</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>‏%1 و%n أخرى</numerusform>
            <numerusform>‏%1 وواحدة أخرى</numerusform>
            <numerusform>‏%1 واثنتان أخريان</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>%1 looks like %2.</source>
        <translation>‏%1 يشبه %2.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Title of the new cause</source>
        <translation>عنوان السبب الجديد</translation>
    </message>
    <message>
        <source>1 incident without a cause</source>
        <translation>حادثة واحدة بلا سبب</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents without a cause look like one:</source>
        <translation>
            <numerusform>%n حادثة بلا سبب تبدو متشابهة:</numerusform>
            <numerusform>حادثة واحدة بلا سبب:</numerusform>
            <numerusform>حادثتان بلا سبب تبدوان متشابهتين:</numerusform>
            <numerusform>%n حوادث بلا سبب تبدو متشابهة:</numerusform>
            <numerusform>%n حادثة بلا سبب تبدو متشابهة:</numerusform>
            <numerusform>%n حادثة بلا سبب تبدو متشابهة:</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليس الأمر نفسه</translation>
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
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Section of the question</source>
        <translation>قسم السؤال</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>طرح سؤال</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a question</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>State of the question</source>
        <translation>حالة السؤال</translation>
    </message>
    <message>
        <source>Removing a question</source>
        <translation>إزالة سؤال</translation>
    </message>
    <message>
        <source>Answered question</source>
        <translation>سؤال أُجيب عنه</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>سؤال مفتوح</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>section, who asks</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>nevertwice::QuickSwitch</name>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Quick switcher</source>
        <translation>التنقل السريع</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>severity, number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>سبب</translation>
    </message>
    <message>
        <source>Action %1</source>
        <comment>number</comment>
        <translation>الإجراء %1</translation>
    </message>
    <message>
        <source>Action %1, closed</source>
        <comment>number</comment>
        <translation>الإجراء %1، مُغلق</translation>
    </message>
    <message>
        <source>Where you have been</source>
        <translation>أين كنت</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>الحوادث المفتوحة</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Views and places</source>
        <translation>العروض والأماكن</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New incident “%1”</source>
        <translation>حادثة جديدة «%1»</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>كل الحوادث</translation>
    </message>
    <message>
        <source>Actions of all incidents</source>
        <translation>إجراءات كل الحوادث</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>رؤى</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>آخر ما استُخدم</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a command that can be on or off</comment>
        <translation>مُفعَّل</translation>
    </message>
    <message>
        <source>wants an open workspace</source>
        <translation>يحتاج إلى مساحة عمل مفتوحة</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>not in the trash</source>
        <translation>ليست في سلة المهملات</translation>
    </message>
    <message>
        <source>this workspace can only be read</source>
        <translation>مساحة العمل هذه للقراءة فقط</translation>
    </message>
    <message>
        <source>wants an incident</source>
        <translation>يحتاج إلى حادثة</translation>
    </message>
    <message>
        <source>wants the page of an incident</source>
        <translation>يحتاج إلى صفحة حادثة</translation>
    </message>
    <message>
        <source>this incident can only be read</source>
        <translation>هذه الحادثة للقراءة فقط</translation>
    </message>
    <message>
        <source>Go to an incident, a cause, an action, a view; &gt; commands, # tags, @ services</source>
        <translation>الانتقال إلى حادثة أو سبب أو إجراء أو عرض؛ اكتب ‎&gt;‎ للأوامر و‎#‎ للوسوم و‎@‎ للخدمات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Directory of services, teams, people and tags</source>
        <translation>دليل الخدمات والفرق والأشخاص والوسوم</translation>
    </message>
    <message>
        <source>Causes of all incidents</source>
        <translation>أسباب كل الحوادث</translation>
    </message>
</context>
<context>
    <name>nevertwice::ReadingPane</name>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>Choose an incident in the list to read it here.</source>
        <translation>اختر حادثة من القائمة لقراءتها هنا.</translation>
    </message>
</context>
<context>
    <name>nevertwice::RelatedGroup</name>
    <message>
        <source>Related incidents</source>
        <translation>حوادث ذات صلة</translation>
    </message>
    <message>
        <source>Add a related incident</source>
        <translation>إضافة حادثة ذات صلة</translation>
    </message>
    <message>
        <source>Find an incident</source>
        <translation>البحث عن حادثة</translation>
    </message>
    <message>
        <source>Related incident</source>
        <translation>حادثة ذات صلة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Removing a related incident</source>
        <translation>إزالة حادثة ذات صلة</translation>
    </message>
    <message>
        <source>Not in this workspace</source>
        <translation>ليست في مساحة العمل هذه</translation>
    </message>
</context>
<context>
    <name>nevertwice::RenderedText</name>
    <message>
        <source>picture not loaded: it lies outside the workspace</source>
        <translation>لم تُحمَّل الصورة: هي خارج مساحة العمل</translation>
    </message>
    <message>
        <source>missing attachment</source>
        <translation>المرفق مفقود</translation>
    </message>
    <message>
        <source>no picture that can be read</source>
        <translation>ليست صورة يمكن قراءتها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a picture, why it is not shown</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>nevertwice::RenewalPage</name>
    <message>
        <source>Bringing %1 up to date…</source>
        <translation>‏%1: جارٍ التحديث إلى الإصدار الحالي…</translation>
    </message>
    <message>
        <source>An earlier version of Nevertwice made it. A copy of it as it is goes to the backups first; with a large file this takes a while.</source>
        <translation>أنشأه إصدار سابق من Nevertwice. تُحفظ أولًا نسخة منه كما هو مع النسخ الاحتياطية؛ ويستغرق ذلك بعض الوقت مع ملف كبير.</translation>
    </message>
    <message>
        <source>Bringing the workspace up to date</source>
        <translation>جارٍ تحديث مساحة العمل إلى الإصدار الحالي</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>nevertwice::RepeatQuestion</name>
    <message>
        <source>Why it happened again</source>
        <translation>لماذا تكرر ما حدث</translation>
    </message>
    <message>
        <source>What was done then was not enough, because…</source>
        <translation>ما نُفِّذ حينها لم يكفِ، لأن…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Publish without it</source>
        <translation>نشر بدونه</translation>
    </message>
</context>
<context>
    <name>nevertwice::ReviewGroup</name>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>تقرير ما بعد الحادثة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Why not required</source>
        <translation>لماذا لا يلزم</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>ذكر السبب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Ask a reviewer</source>
        <translation>طلب مراجع</translation>
    </message>
    <message>
        <source>Why no postmortem is required</source>
        <translation>لماذا لا يلزم تقرير ما بعد الحادثة</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>رأي المراجع</translation>
    </message>
    <message>
        <source>Removing a reviewer</source>
        <translation>إزالة مراجع</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>لم يتغير شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Changed since then: %1</source>
        <translation>ما تغيّر منذ ذلك الحين: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>due in 3 days, the date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Edited after it was published. %1</source>
        <translation>حُرِّر بعد نشره. %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Changes since I last looked, %1</source>
        <translation>التغييرات منذ آخر اطلاع لي، %1</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>التغييرات منذ %1</translation>
    </message>
    <message>
        <source>What it said then is not known.</source>
        <comment>the postmortem, at a day in the past</comment>
        <translation>لا يُعرف ما كان مكتوبًا آنذاك.</translation>
    </message>
</context>
<context>
    <name>nevertwice::RowView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>إعادة &amp;ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>nevertwice::SavedViews</name>
    <message>
        <source>Asks for “%1”, which is not known here</source>
        <translation>يطلب «%1»، وهو غير معروف هنا</translation>
    </message>
</context>
<context>
    <name>nevertwice::SearchField</name>
    <message>
        <source>Search incidents</source>
        <translation>البحث في الحوادث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>nevertwice::SearchHelp</name>
    <message>
        <source>Forget these searches</source>
        <translation>نسيان عمليات البحث هذه</translation>
    </message>
</context>
<context>
    <name>nevertwice::SectionView</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Heading of this section</source>
        <translation>عنوان هذا القسم</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>ال&amp;نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>النقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Add section below</source>
        <translation>إ&amp;ضافة قسم أدناه</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Move, rename or remove this section</source>
        <translation>نقل هذا القسم أو إعادة تسميته أو إزالته</translation>
    </message>
    <message>
        <source>What can be done with the section %1</source>
        <translation>ما يمكن فعله بالقسم %1</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>ما سار جيدًا</translation>
    </message>
    <message>
        <source>What worked, so that it stays?</source>
        <translation>ما الذي نجح ويجب أن يبقى؟</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما لم يسر جيدًا</translation>
    </message>
    <message>
        <source>What made it worse or slower?</source>
        <translation>ما الذي زاد الأمر سوءًا أو بطئًا؟</translation>
    </message>
    <message>
        <source>Where we got lucky</source>
        <translation>أين حالفنا الحظ</translation>
    </message>
    <message>
        <source>What could have made it worse, and did not?</source>
        <translation>ما الذي كان يمكن أن يزيد الأمر سوءًا ولم يفعل؟</translation>
    </message>
    <message>
        <source>What is typed renames the section; Esc brings the old name back</source>
        <translation>ما يُكتب هنا يغيّر اسم القسم، وEsc يعيد الاسم القديم</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>نقل النص</translation>
    </message>
</context>
<context>
    <name>nevertwice::SeenPanel</name>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Mended then: %1</source>
        <translation>ما أصلحها حينها: %1</translation>
    </message>
    <message>
        <source>1 promise is still open</source>
        <translation>وعد واحد لا يزال مفتوحًا</translation>
    </message>
    <message numerus="yes">
        <source>%n promises are still open</source>
        <translation>
            <numerusform>%n وعد لا يزال مفتوحًا</numerusform>
            <numerusform>وعد واحد لا يزال مفتوحًا</numerusform>
            <numerusform>وعدان لا يزالان مفتوحين</numerusform>
            <numerusform>%n وعود لا تزال مفتوحة</numerusform>
            <numerusform>%n وعدًا لا تزال مفتوحة</numerusform>
            <numerusform>%n وعد لا تزال مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>متأخر منذ %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>الاستحقاق %1</translation>
    </message>
    <message>
        <source>Untitled incident</source>
        <translation>حادثة بلا عنوان</translation>
    </message>
    <message>
        <source>Promise %1: %2, %3</source>
        <comment>INC-3.2, what was promised, who and until when</comment>
        <translation>الوعد %1: %2، %3</translation>
    </message>
    <message>
        <source>Same cause: %1</source>
        <translation>السبب نفسه: %1</translation>
    </message>
    <message>
        <source>The same false lead: “%1”</source>
        <translation>المسار الخاطئ نفسه: «%1»</translation>
    </message>
    <message>
        <source>Both tell of: %1</source>
        <translation>كلتاهما تتحدث عن: %1</translation>
    </message>
    <message>
        <source>Same service: %1</source>
        <translation>الخدمة نفسها: %1</translation>
    </message>
    <message>
        <source>Same tag: %1</source>
        <translation>الوسم نفسه: %1</translation>
    </message>
    <message>
        <source>Both say: %1</source>
        <translation>كلتاهما تذكر: %1</translation>
    </message>
    <message>
        <source>Seen before?</source>
        <translation>هل حدث من قبل؟</translation>
    </message>
    <message>
        <source>Incidents like this one</source>
        <translation>حوادث تشبه هذه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open it (Enter)</source>
        <translation>فتحها (Enter)</translation>
    </message>
    <message>
        <source>Link its cause</source>
        <translation>ربط سببها</translation>
    </message>
    <message>
        <source>Write the first sentence. Incidents like this one appear here, with what mended them then and what is still open of what was promised.</source>
        <translation>اكتب الجملة الأولى. هنا تظهر الحوادث التي تشبه هذه، مع ما أصلحها حينها وما لا يزال مفتوحًا من الوعود.</translation>
    </message>
    <message>
        <source>Remembering…</source>
        <translation>جارٍ التذكّر…</translation>
    </message>
    <message>
        <source>The first of its kind</source>
        <translation>الأولى من نوعها</translation>
    </message>
    <message>
        <source>This is the only incident of the workspace. The next one will be compared with it.</source>
        <translation>هذه هي الحادثة الوحيدة في مساحة العمل. ستُقارَن بها الحادثة التالية.</translation>
    </message>
    <message>
        <source>Nothing like it</source>
        <translation>لا شيء يشبهها</translation>
    </message>
    <message>
        <source>The one other incident is not like this. Name a cause of the catalogue, and this place tells how often it came before.</source>
        <translation>الحادثة الأخرى الوحيدة لا تشبه هذه. حدّد سببًا من فهرس الأسباب، فيظهر هنا كم مرة حدث من قبل.</translation>
    </message>
    <message>
        <source>None of %1 others is like this one. Name a cause of the catalogue, and this place tells how often it came before.</source>
        <translation>لا حادثة تشبه هذه من بين الحوادث الأخرى (%1). حدّد سببًا من فهرس الأسباب، فيظهر هنا كم مرة حدث من قبل.</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>قبل هذه</translation>
    </message>
    <message>
        <source>Like this one</source>
        <translation>تشبه هذه</translation>
    </message>
    <message>
        <source>Since then, or without a date</source>
        <translation>بعد ذلك، أو بلا تاريخ</translation>
    </message>
    <message>
        <source>Choose an incident to link its cause</source>
        <translation>اختر حادثة لربط سببها</translation>
    </message>
    <message>
        <source>Link its cause “%1” to this incident (L)</source>
        <translation>ربط سببها «%1» بهذه الحادثة (L)</translation>
    </message>
    <message>
        <source>It has no cause yet</source>
        <translation>لا سبب لها بعد</translation>
    </message>
    <message>
        <source>Its causes are linked already</source>
        <translation>أسبابها مربوطة من قبل</translation>
    </message>
    <message>
        <source>Link “%1”</source>
        <translation>ربط «%1»</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>This incident and the like ones on one scale (C)</source>
        <translation>هذه الحادثة وما يشبهها على مقياس واحد (C)</translation>
    </message>
    <message>
        <source>Compare this incident with the like ones</source>
        <translation>مقارنة هذه الحادثة بما يشبهها</translation>
    </message>
    <message numerus="yes">
        <source>Link the %n causes of the chosen incidents to this one (L)</source>
        <translation>
            <numerusform>ربط أسباب الحوادث المختارة بهذه الحادثة (L)</numerusform>
            <numerusform>ربط سبب واحد للحوادث المختارة بهذه الحادثة (L)</numerusform>
            <numerusform>ربط سببين للحوادث المختارة بهذه الحادثة (L)</numerusform>
            <numerusform>ربط %n أسباب للحوادث المختارة بهذه الحادثة (L)</numerusform>
            <numerusform>ربط %n سببًا للحوادث المختارة بهذه الحادثة (L)</numerusform>
            <numerusform>ربط %n سبب للحوادث المختارة بهذه الحادثة (L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n causes</source>
        <translation>
            <numerusform>ربط الأسباب</numerusform>
            <numerusform>ربط سبب واحد</numerusform>
            <numerusform>ربط سببين</numerusform>
            <numerusform>ربط %n أسباب</numerusform>
            <numerusform>ربط %n سببًا</numerusform>
            <numerusform>ربط %n سبب</numerusform>
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
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Severities in %1</source>
        <translation>درجات الخطورة في %1</translation>
    </message>
    <message>
        <source>They lie in the workspace and hold for everybody who opens it.</source>
        <translation>تُحفظ في مساحة العمل، وتسري على كل من يفتحها.</translation>
    </message>
    <message>
        <source>Fields of the team</source>
        <translation>حقول الفريق</translation>
    </message>
    <message>
        <source>Every incident has them in its facts. A field that is removed takes nothing with it that was written.</source>
        <translation>تظهر في وقائع كل حادثة. وإزالة حقل لا تحذف شيئًا مما كُتب.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>صفوف القوائم</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>The history of a workspace keeps it beside what you write. It goes nowhere else.</source>
        <translation>يحفظه سجل مساحة العمل بجانب ما تكتبه. ولا يذهب إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>Another program for texts</source>
        <translation>برنامج آخر للنصوص</translation>
    </message>
    <message>
        <source>Ctrl+Alt+E opens the text you are in there, and takes in what you save. Left empty, it is what the desktop opens Markdown with.</source>
        <translation>يفتح Ctrl+Alt+E فيه النص الذي تعمل عليه، ويأخذ منه ما تحفظه. وإن تُرك فارغًا، فهو البرنامج الذي يفتح به سطح المكتب ملفات Markdown.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>No dictionary is installed: nothing is marked. Dictionaries come with packages like hunspell-en-us.</source>
        <translation>لا قاموس مثبَّتًا، فلا شيء يُعلَّم. تأتي القواميس مع حزم مثل hunspell-en-us.</translation>
    </message>
    <message>
        <source>Words that no dictionary knows are marked while you write. Code, addresses and the words of the trade are left alone.</source>
        <translation>الكلمات التي لا يعرفها أي قاموس تُعلَّم أثناء الكتابة. أما الشيفرة والعناوين ومصطلحات المهنة فتُترك كما هي.</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>لغة التدقيق الإملائي</translation>
    </message>
    <message>
        <source>When Nevertwice starts</source>
        <translation>عند تشغيل Nevertwice</translation>
    </message>
    <message>
        <source>Open the workspace that was open last</source>
        <translation>فتح آخر مساحة عمل كانت مفتوحة</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Copies of each workspace lie here, checked when they are made and never changed after.</source>
        <translation>هنا نسخ كل مساحة عمل، تُفحص عند إنشائها ولا تُغيَّر بعد ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Checks in %1</source>
        <translation>الفحوص في %1</translation>
    </message>
    <message>
        <source>What the checks look for, and how bad it is to this team. It holds for everybody who opens the workspace, in the window and on the command line.</source>
        <translation>ما تبحث عنه الفحوص ومدى سوئه لهذا الفريق. يسري على كل من يفتح مساحة العمل، في النافذة وفي سطر الأوامر.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>“Make a ticket” opens this address in the browser, with {title}, {text}, {incident}, {owner} and {due} of the action filled in. Nothing is sent before you do it there.</source>
        <translation>يفتح «إنشاء تذكرة» هذا العنوان في المتصفح، بعد أن يُملأ فيه {title} و{text} و{incident} و{owner} و{due} من الإجراء. لا يُرسل شيء قبل أن ترسله هناك.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة كل يوم</translation>
    </message>
    <message>
        <source>A notification of the desktop about the open workspace. Where you said your name it counts your own actions, else those of all.</source>
        <translation>إشعار على سطح المكتب عن مساحة العمل المفتوحة. إن ذكرت اسمك عدَّ إجراءاتك أنت، وإلا فإجراءات الجميع.</translation>
    </message>
    <message>
        <source>Tell me what is due and overdue</source>
        <translation>إخباري بالمستحق والمتأخر</translation>
    </message>
    <message>
        <source>Checklists while it happens</source>
        <translation>قوائم الخطوات أثناء الحدث</translation>
    </message>
    <message>
        <source>Boxes to tick in the form of an incident that happens now. A line that begins with / and the key of a kind adds that to the timeline when it is ticked: “/k Tell the support desk”.</source>
        <translation>مربعات تُعلَّم في نموذج حادثة تحدث الآن. السطر الذي يبدأ بـ / ومفتاح نوع يُضاف إلى الخط الزمني عند تعليمه: «/k Tell the support desk».</translation>
    </message>
    <message>
        <source>It holds from the next start of Nevertwice on. Documents and reports that you export are in English whatever you choose here; single charts and comparisons are in the language of the window.</source>
        <translation>يسري من التشغيل التالي لـ Nevertwice. المستندات والتقارير التي تصدّرها بالإنجليزية أيًا كان اختيارك هنا؛ أما الرسوم المفردة والمقارنات فبلغة النافذة.</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
</context>
<context>
    <name>nevertwice::SeveritySettings</name>
    <message>
        <source>What it means here</source>
        <translation>معناها هنا</translation>
    </message>
    <message>
        <source>Postmortem due after</source>
        <translation>استحقاق التقرير بعد</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>ما تعنيه %1</translation>
    </message>
    <message>
        <source>Customers cannot work, for example</source>
        <translation>مثلًا: العملاء لا يستطيعون العمل</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>بلا استحقاق</translation>
    </message>
    <message>
        <source>Days until the postmortem of %1 is due</source>
        <translation>عدد الأيام حتى استحقاق تقرير %1</translation>
    </message>
    <message>
        <source>Actions due after</source>
        <translation>استحقاق الإجراءات بعد</translation>
    </message>
    <message>
        <source>Days until an action after %1 is due</source>
        <translation>عدد الأيام حتى استحقاق إجراء بعد حادثة %1</translation>
    </message>
    <message>
        <source> day</source>
        <comment>behind the number 1</comment>
        <translation> يوم</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> يومان</numerusform>
            <numerusform> أيام</numerusform>
            <numerusform> يومًا</numerusform>
            <numerusform> يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Look for a command or its keys</source>
        <translation>ابحث عن أمر أو عن مفاتيحه</translation>
    </message>
    <message>
        <source>Press the keys of a row to choose others.</source>
        <translation>اضغط مفاتيح صف لاختيار غيرها.</translation>
    </message>
    <message>
        <source>Back to its usual keys</source>
        <translation>العودة إلى مفاتيحه المعتادة</translation>
    </message>
    <message>
        <source>Back to the usual keys: %1</source>
        <translation>العودة إلى المفاتيح المعتادة: %1</translation>
    </message>
    <message>
        <source>Choose other keys</source>
        <translation>اختيار مفاتيح أخرى</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command, its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press the new keys for “%1”. Esc leaves it as it is, Backspace takes its keys away.</source>
        <translation>اضغط المفاتيح الجديدة للأمر «%1». مفتاح Esc يتركه كما هو، وBackspace يزيل مفاتيحه.</translation>
    </message>
    <message>
        <source>%1 is for writing and moving. Keys with Ctrl or Alt, or F1 to F12, can be chosen.</source>
        <translation>‏%1 للكتابة والتنقل. يمكن اختيار مفاتيح مع Ctrl أو Alt، أو من F1 إلى F12.</translation>
    </message>
    <message>
        <source>%1 is “%2” already. Press it again to take it away from there.</source>
        <translation>‏%1 مخصص للأمر «%2». اضغطه مرة أخرى لأخذه منه.</translation>
    </message>
    <message>
        <source>%1 is “%2” now; “%3” has lost it.</source>
        <translation>صار %1 للأمر «%2»، وفقده «%3».</translation>
    </message>
    <message>
        <source>%1 is “%2” now.</source>
        <translation>صار %1 للأمر «%2».</translation>
    </message>
</context>
<context>
    <name>nevertwice::SidePanels</name>
    <message>
        <source>Beside the text</source>
        <translation>بجانب النص</translation>
    </message>
</context>
<context>
    <name>nevertwice::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>رؤى</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, how many</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>%1, cannot be shown: %2</source>
        <comment>view, why</comment>
        <translation>‏%1، لا يمكن عرضه: %2</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n views</source>
        <translation>
            <numerusform>إ&amp;زالة العروض</numerusform>
            <numerusform>إ&amp;زالة العرض</numerusform>
            <numerusform>إ&amp;زالة العرضين</numerusform>
            <numerusform>إ&amp;زالة %n عروض</numerusform>
            <numerusform>إ&amp;زالة %n عرضًا</numerusform>
            <numerusform>إ&amp;زالة %n عرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
</context>
<context>
    <name>nevertwice::SittingView</name>
    <message>
        <source>What changed: %1</source>
        <translation>ما تغيّر: %1</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعادة هذا الإصدار</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation>استعادة إصدار %1</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>إخفاء ما تغيّر</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>إظهار ما تغيّر</translation>
    </message>
    <message>
        <source>What changed cannot be read.</source>
        <translation>تتعذر قراءة ما تغيّر.</translation>
    </message>
</context>
<context>
    <name>nevertwice::SpellMarks</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>جارٍ البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>A&amp;dd to the words of this workspace</source>
        <translation>إ&amp;ضافة إلى كلمات مساحة العمل هذه</translation>
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
        <translation>لا بأس في أن نُخفق. أما أن نُخفق مرتين للسبب نفسه فلا.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>تجربة مثال جاهز</translation>
    </message>
    <message>
        <source>Two years of an invented company. Nothing you do in it can harm anything.</source>
        <translation>سنتان من عمر شركة متخيَّلة. لا شيء تفعله فيها يمكن أن يضر.</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>مساحة عمل جديدة…</translation>
    </message>
    <message>
        <source>One file for all your incidents, on this computer, yours to copy and to keep.</source>
        <translation>ملف واحد لكل حوادثك، على هذا الحاسوب، لك أن تنسخه وتحتفظ به.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>A workspace you have already. It can also be dropped on this window.</source>
        <translation>مساحة عمل موجودة لديك. ويمكن أيضًا إفلاتها على هذه النافذة.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>%1   is no longer at %2</source>
        <comment>name, path</comment>
        <translation>‏%1   لم يعد موجودًا في %2</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>name, path</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>‏%1 مفقود</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>إزالة %1 من هذه القائمة</translation>
    </message>
</context>
<context>
    <name>nevertwice::StatusCsvModel</name>
    <message>
        <source>Conflict: closed here, open there</source>
        <translation>تعارض: مغلق هنا ومفتوح هناك</translation>
    </message>
    <message>
        <source>Conflict: closed in another way here</source>
        <translation>تعارض: أُغلق هنا على نحو آخر</translation>
    </message>
    <message>
        <source>Conflict: changed here and there since the last refresh</source>
        <translation>تعارض: تغيّر هنا وهناك منذ آخر تحديث</translation>
    </message>
    <message>
        <source>Row %1 has another number of cells than the first row names columns.</source>
        <translation>عدد خلايا الصف %1 يخالف عدد الأعمدة في الصف الأول.</translation>
    </message>
    <message>
        <source>Row %1 begins a quote that is never ended.</source>
        <translation>يبدأ الصف %1 اقتباسًا لا ينتهي.</translation>
    </message>
    <message>
        <source>Row %1 holds signs that are no text.</source>
        <translation>في الصف %1 رموز ليست نصًا.</translation>
    </message>
    <message>
        <source>Row %1 has no link.</source>
        <translation>الصف %1 بلا رابط.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is neither an address nor a key.</source>
        <translation>الصف %1: «%2» ليس عنوانًا ولا مفتاحًا.</translation>
    </message>
    <message>
        <source>Row %1 has no status.</source>
        <translation>الصف %1 بلا وضع.</translation>
    </message>
    <message>
        <source>Row %1: nobody said yet what “%2” means.</source>
        <translation>الصف %1: لم يقل أحد بعد ما معنى «%2».</translation>
    </message>
    <message>
        <source>Row %1 says otherwise about the same ticket than row %2: neither counts.</source>
        <translation>يخالف الصف %1 الصف %2 في التذكرة نفسها: لا يُعتد بأي منهما.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is no time. The ticket counts without it.</source>
        <translation>الصف %1: «%2» ليس وقتًا. تُحسب التذكرة بدونه.</translation>
    </message>
    <message>
        <source>Is taken</source>
        <translation>يُؤخذ</translation>
    </message>
    <message>
        <source>Stays as it is here</source>
        <translation>يبقى كما هو هنا</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>يُستثنى</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Row %1: “%2” can be one of two days. The ticket counts without it.</source>
        <translation>الصف %1: «%2» قد يكون أحد يومين. تُحسب التذكرة بدونه.</translation>
    </message>
    <message>
        <source>Row %1 is longer than a row can be.</source>
        <translation>الصف %1 أطول مما يمكن أن يكون.</translation>
    </message>
</context>
<context>
    <name>nevertwice::StatusCsvSheet</name>
    <message>
        <source>Refresh actions from a tracker</source>
        <translation>تحديث الإجراءات من متعقّب</translation>
    </message>
    <message>
        <source>Actions that would change</source>
        <translation>إجراءات ستتغير</translation>
    </message>
    <message>
        <source>Link or key</source>
        <translation>الرابط أو المفتاح</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Why closed</source>
        <translation>سبب الإغلاق</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>لا عمود</translation>
    </message>
    <message>
        <source>Rows that do not count</source>
        <translation>صفوف لا تُحسب</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>تقدم القراءة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A row counts for the actions whose link leads to its ticket. Say which column holds what; it is remembered for the next file of this kind.</source>
        <translation>يُحسب الصف للإجراءات التي يقود رابطها إلى تذكرته. حدّد ما يحويه كل عمود؛ ويُحفظ ذلك للملف التالي من هذا النوع.</translation>
    </message>
    <message>
        <source>Space takes or leaves · a conflict that is not taken stays as it is here, and is not asked again · nothing changes before you say so</source>
        <translation>المفتاح Space يأخذ أو يترك · التعارض الذي لا يؤخذ يبقى كما هو هنا ولا يُسأل عنه ثانية · لا يتغير شيء قبل موافقتك</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>معنى «%1»</translation>
    </message>
    <message>
        <source>Means…</source>
        <translation>يعني…</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>“%1” is</source>
        <comment>a word of the tracker, what it means follows</comment>
        <translation>‏«%1» هو</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row with a problem</source>
        <translation>صف واحد فيه مشكلة</translation>
    </message>
    <message numerus="yes">
        <source>%n rows with a problem</source>
        <translation>
            <numerusform>لا صفوف فيها مشكلة</numerusform>
            <numerusform>صف واحد فيه مشكلة</numerusform>
            <numerusform>صفان فيهما مشكلة</numerusform>
            <numerusform>%n صفوف فيها مشكلة</numerusform>
            <numerusform>%n صفًا فيها مشكلة</numerusform>
            <numerusform>%n صف فيها مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change 1 action</source>
        <translation>ت&amp;غيير إجراء واحد</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n actions</source>
        <translation>
            <numerusform>ت&amp;غيير لا شيء</numerusform>
            <numerusform>ت&amp;غيير إجراء واحد</numerusform>
            <numerusform>ت&amp;غيير إجراءين</numerusform>
            <numerusform>ت&amp;غيير %n إجراءات</numerusform>
            <numerusform>ت&amp;غيير %n إجراءً</numerusform>
            <numerusform>ت&amp;غيير %n إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it as it is</source>
        <translation>إب&amp;قاؤه كما هو</translation>
    </message>
    <message>
        <source>&amp;Keep them as they are</source>
        <translation>إب&amp;قاؤها كما هي</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>تعارض واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضًا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is so already</source>
        <translation>واحد على هذا الحال</translation>
    </message>
    <message numerus="yes">
        <source>%n are so already</source>
        <translation>
            <numerusform>لا شيء على هذا الحال</numerusform>
            <numerusform>واحد على هذا الحال</numerusform>
            <numerusform>اثنان على هذا الحال</numerusform>
            <numerusform>%n على هذا الحال</numerusform>
            <numerusform>%n على هذا الحال</numerusform>
            <numerusform>%n على هذا الحال</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was changed only here</source>
        <translation>واحد تغيّر هنا فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n were changed only here</source>
        <translation>
            <numerusform>لم يتغير شيء هنا فقط</numerusform>
            <numerusform>واحد تغيّر هنا فقط</numerusform>
            <numerusform>اثنان تغيّرا هنا فقط</numerusform>
            <numerusform>%n تغيّرت هنا فقط</numerusform>
            <numerusform>%n تغيّرت هنا فقط</numerusform>
            <numerusform>%n تغيّرت هنا فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row is no action’s ticket</source>
        <translation>صف واحد ليس تذكرة أي إجراء</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are no action’s ticket</source>
        <translation>
            <numerusform>لا صفوف بلا إجراء</numerusform>
            <numerusform>صف واحد ليس تذكرة أي إجراء</numerusform>
            <numerusform>صفان ليسا تذكرة أي إجراء</numerusform>
            <numerusform>%n صفوف ليست تذكرة أي إجراء</numerusform>
            <numerusform>%n صفًا ليست تذكرة أي إجراء</numerusform>
            <numerusform>%n صف ليست تذكرة أي إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>Which columns are they?</source>
        <translation>أي الأعمدة هي؟</translation>
    </message>
    <message>
        <source>Choose the column of the link or key, and that of the status.</source>
        <translation>اختر عمود الرابط أو المفتاح وعمود الوضع.</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>لن يتغير شيء</translation>
    </message>
    <message>
        <source>The actions of these tickets are as the tracker says.</source>
        <translation>إجراءات هذه التذاكر كما يقول المتعقّب.</translation>
    </message>
    <message>
        <source>No row is about an action</source>
        <translation>لا صف يخص إجراءً</translation>
    </message>
    <message>
        <source>An action is found by its link: the address of its ticket, or for Jira its key.</source>
        <translation>يُعرف الإجراء برابطه: عنوان تذكرته، أو مفتاحها في Jira.</translation>
    </message>
    <message>
        <source>Column of the link or key</source>
        <translation>عمود الرابط أو المفتاح</translation>
    </message>
    <message>
        <source>Column of the status</source>
        <translation>عمود الوضع</translation>
    </message>
    <message>
        <source>Column of why it was closed</source>
        <translation>عمود سبب الإغلاق</translation>
    </message>
    <message>
        <source>Column of when it was closed</source>
        <translation>عمود وقت الإغلاق</translation>
    </message>
    <message>
        <source>&amp;Remember the statuses</source>
        <translation>ت&amp;ذكّر الأوضاع</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>لا شيء لتغييره</translation>
    </message>
    <message>
        <source>No row can be used yet</source>
        <translation>لا صف صالح للاستخدام بعد</translation>
    </message>
    <message>
        <source>What is wrong with each of them stands below.</source>
        <translation>خطأ كل منها مذكور أدناه.</translation>
    </message>
</context>
<context>
    <name>nevertwice::StatusRefresh</name>
    <message>
        <source>Refresh actions from a tracker</source>
        <translation>تحديث الإجراءات من متعقّب</translation>
    </message>
    <message>
        <source>refresh the actions</source>
        <translation>تحديث الإجراءات</translation>
    </message>
    <message>
        <source>change the actions</source>
        <translation>تغيير الإجراءات</translation>
    </message>
    <message>
        <source>1 action has the status of its ticket.</source>
        <translation>إجراء واحد صار له وضع تذكرته.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions have the status of their tickets.</source>
        <translation>
            <numerusform>لا إجراءات لها وضع تذاكرها.</numerusform>
            <numerusform>إجراء واحد صار له وضع تذكرته.</numerusform>
            <numerusform>إجراءان صار لهما وضع تذكرتيهما.</numerusform>
            <numerusform>%n إجراءات صار لها وضع تذاكرها.</numerusform>
            <numerusform>%n إجراءً صار لها وضع تذاكرها.</numerusform>
            <numerusform>%n إجراء صار لها وضع تذاكرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was changed meanwhile and stays.</source>
        <translation>واحد تغيّر في الأثناء ويبقى.</translation>
    </message>
    <message numerus="yes">
        <source>%n were changed meanwhile and stay.</source>
        <translation>
            <numerusform>لم يتغير شيء في الأثناء.</numerusform>
            <numerusform>واحد تغيّر في الأثناء ويبقى.</numerusform>
            <numerusform>اثنان تغيّرا في الأثناء ويبقيان.</numerusform>
            <numerusform>%n تغيّرت في الأثناء وتبقى.</numerusform>
            <numerusform>%n تغيّرت في الأثناء وتبقى.</numerusform>
            <numerusform>%n تغيّرت في الأثناء وتبقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>take the refresh back</source>
        <translation>التراجع عن التحديث</translation>
    </message>
    <message>
        <source>The refresh is taken back.</source>
        <translation>تم التراجع عن التحديث.</translation>
    </message>
    <message>
        <source>1 incident that was changed since stays.</source>
        <translation>حادثة واحدة تغيّرت منذئذ وتبقى.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents that were changed since stay.</source>
        <translation>
            <numerusform>لا حوادث تغيّرت منذئذ.</numerusform>
            <numerusform>حادثة واحدة تغيّرت منذئذ وتبقى.</numerusform>
            <numerusform>حادثتان تغيّرتا منذئذ وتبقيان.</numerusform>
            <numerusform>%n حوادث تغيّرت منذئذ وتبقى.</numerusform>
            <numerusform>%n حادثةً تغيّرت منذئذ وتبقى.</numerusform>
            <numerusform>%n حادثة تغيّرت منذئذ وتبقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 action stays as it is here.</source>
        <translation>إجراء واحد يبقى كما هو هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions stay as they are here.</source>
        <translation>
            <numerusform>لا إجراءات تبقى كما هي هنا.</numerusform>
            <numerusform>إجراء واحد يبقى كما هو هنا.</numerusform>
            <numerusform>إجراءان يبقيان كما هما هنا.</numerusform>
            <numerusform>%n إجراءات تبقى كما هي هنا.</numerusform>
            <numerusform>%n إجراءً تبقى كما هي هنا.</numerusform>
            <numerusform>%n إجراء تبقى كما هي هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action changed; what the tracker says is remembered.</source>
        <translation>لم يتغيّر أي إجراء؛ وما يقوله المتعقّب محفوظ.</translation>
    </message>
    <message>
        <source>No action changed.</source>
        <translation>لم يتغيّر أي إجراء.</translation>
    </message>
    <message>
        <source>change the other actions</source>
        <translation>تغيير الإجراءات الأخرى</translation>
    </message>
    <message>
        <source>Change the actions</source>
        <translation>تغيير الإجراءات</translation>
    </message>
</context>
<context>
    <name>nevertwice::StepsBar</name>
    <message>
        <source>Make it an action</source>
        <translation>جعلها إجراءً</translation>
    </message>
    <message>
        <source>Make it a question</source>
        <translation>جعلها سؤالًا</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>One step of the checklist of %1 was not done: “%2”.</source>
        <translation>لم تُنجز خطوة من قائمة %1: «%2».</translation>
    </message>
    <message>
        <source>Steps of the checklist of %1 that were not done, %2 of %3: “%4”.</source>
        <translation>خطوات من قائمة %1 لم تُنجز، %2 من %3: «%4».</translation>
    </message>
    <message>
        <source>Step of the checklist</source>
        <translation>خطوة من القائمة</translation>
    </message>
</context>
<context>
    <name>nevertwice::TicketSettings</name>
    <message>
        <source>Address of the form for new tickets</source>
        <translation>عنوان نموذج التذاكر الجديدة</translation>
    </message>
    <message>
        <source>This cannot be used: it begins with https:// and a server, and has no other places than {title}, {text}, {incident}, {owner} and {due}.</source>
        <translation>لا يمكن استخدام هذا: العنوان الصالح يبدأ بـ https://‎ ثم اسم خادم، ولا مواضع فيه سوى {title} و{text} و{incident} و{owner} و{due}.</translation>
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
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>بلا وقت</translation>
    </message>
    <message>
        <source>No date yet. Write 2026-12-01, next friday or +2w.</source>
        <translation>لا تاريخ بعد. اكتب ‎2026-12-01 أو الجمعة القادمة أو بعد أسبوعين.</translation>
    </message>
    <message>
        <source>No time yet. Write 14:05, +12m, yesterday 23:50 or 2026-09-14 14:05 CEST.</source>
        <translation>لا وقت بعد. اكتب ‎14:05 أو ‎+12m أو yesterday 23:50 أو ‎2026-09-14 14:05 CEST‎.</translation>
    </message>
    <message>
        <source>Only times from the year 1 to the year 9999 can be kept.</source>
        <translation>لا يمكن حفظ إلا الأوقات من السنة 1 إلى السنة 9999.</translation>
    </message>
</context>
<context>
    <name>nevertwice::TimelineCanvas</name>
    <message>
        <source>Timeline, drawn</source>
        <translation>الخط الزمني مرسومًا</translation>
    </message>
    <message>
        <source>Arrow keys go from event to event, plus and minus zoom, Enter edits.</source>
        <translation>مفاتيح الأسهم للتنقل بين الأحداث، والزائد والناقص للتكبير والتصغير، وEnter للتحرير.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>phase, how long</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>%1 in which nothing happened, folded</source>
        <translation>‏%1 لم يحدث فيها شيء، مطوية</translation>
    </message>
</context>
<context>
    <name>nevertwice::TimelineDelegate</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>files</comment>
        <translation>‏+%1 أخرى</translation>
    </message>
    <message>
        <source>14:05 or +12m</source>
        <translation>‏14:05 أو +12m</translation>
    </message>
</context>
<context>
    <name>nevertwice::TimelineEditor</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>What happened, and when? Start with the first sign of trouble.</source>
        <translation>ماذا حدث، ومتى؟ ابدأ بأول علامة على وجود مشكلة.</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <source>Add event (%1). In the table: Enter edits, a letter gives the kind, Del deletes, * stars.</source>
        <translation>إضافة حدث (%1). في الجدول: Enter للتحرير، وحرف لتحديد النوع، وDel للحذف، و* للتمييز بنجمة.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>Show the events one by one, full screen (F5)</source>
        <translation>عرض الأحداث واحدًا تلو الآخر بملء الشاشة (F5)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Show the whole timeline (0)</source>
        <translation>إظهار الخط الزمني كله (0)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom out (−, or Ctrl and the wheel)</source>
        <translation>تصغير (−، أو Ctrl مع عجلة الفأرة)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>تكبير (+، أو Ctrl مع عجلة الفأرة)</translation>
    </message>
</context>
<context>
    <name>nevertwice::TimelineItemModel</name>
    <message>
        <source>Time of event</source>
        <translation>وقت الحدث</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>Text of event</source>
        <translation>نص الحدث</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>حذف الحدث</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n events</source>
        <translation>
            <numerusform>حذف %n حدث</numerusform>
            <numerusform>حذف الحدث</numerusform>
            <numerusform>حذف حدثين</numerusform>
            <numerusform>حذف %n أحداث</numerusform>
            <numerusform>حذف %n حدثًا</numerusform>
            <numerusform>حذف %n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>End of event</source>
        <translation>نهاية الحدث</translation>
    </message>
    <message>
        <source>Author of event</source>
        <translation>كاتب الحدث</translation>
    </message>
    <message>
        <source>Evidence of event</source>
        <translation>دليل الحدث</translation>
    </message>
    <message>
        <source>Move event</source>
        <translation>نقل الحدث</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>about this time</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <comment>another time than the corrected one</comment>
        <translation>سُجّل %1</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>الوقت غير معروف</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>مميَّز بنجمة</translation>
    </message>
    <message>
        <source>Take a file from an event</source>
        <translation>إزالة ملف من حدث</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>مرفق واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقًا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::TimelineView</name>
    <message>
        <source>Add event</source>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <source>Edit time</source>
        <translation>تحرير الوقت</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>تحرير النص</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>حذف الحدث</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n events</source>
        <translation>
            <numerusform>حذف %n حدث</numerusform>
            <numerusform>حذف الحدث</numerusform>
            <numerusform>حذف حدثين</numerusform>
            <numerusform>حذف %n أحداث</numerusform>
            <numerusform>حذف %n حدثًا</numerusform>
            <numerusform>حذف %n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” from this event</source>
        <translation>إزالة «%1» من هذا الحدث</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>عرض الصور</translation>
    </message>
    <message>
        <source>Why is this marked?</source>
        <translation>لماذا عُلِّم هذا؟</translation>
    </message>
</context>
<context>
    <name>nevertwice::Token</name>
    <message>
        <source>Delete takes it out</source>
        <translation>مفتاح Delete يزيله</translation>
    </message>
</context>
<context>
    <name>nevertwice::TroubleBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحه من جديد</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء تغييري</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>إبقاء تغيير الآخر</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء التغييرين</translation>
    </message>
    <message>
        <source>Somebody else changed this too: %1.</source>
        <translation>غيّر شخص آخر هذا أيضًا: %1.</translation>
    </message>
    <message>
        <source>One edit of an earlier session could not be saved then. Its words were kept on this computer.</source>
        <translation>تعديل واحد من جلسة سابقة لم يمكن حفظه حينها. كلماته محفوظة على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n edits of an earlier session could not be saved then. Their words were kept on this computer.</source>
        <translation>
            <numerusform>%n تعديل من جلسة سابقة لم يمكن حفظه حينها. كلماته محفوظة على هذا الحاسوب.</numerusform>
            <numerusform>تعديل واحد من جلسة سابقة لم يمكن حفظه حينها. كلماته محفوظة على هذا الحاسوب.</numerusform>
            <numerusform>تعديلان من جلسة سابقة لم يمكن حفظهما حينها. كلماتهما محفوظة على هذا الحاسوب.</numerusform>
            <numerusform>%n تعديلات من جلسة سابقة لم يمكن حفظها حينها. كلماتها محفوظة على هذا الحاسوب.</numerusform>
            <numerusform>%n تعديلًا من جلسة سابقة لم يمكن حفظها حينها. كلماتها محفوظة على هذا الحاسوب.</numerusform>
            <numerusform>%n تعديل من جلسة سابقة لم يمكن حفظها حينها. كلماتها محفوظة على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them now</source>
        <translation>حفظها الآن</translation>
    </message>
    <message>
        <source>Saved what was left from the earlier session.</source>
        <translation>حُفظ ما بقي من الجلسة السابقة.</translation>
    </message>
    <message>
        <source>This file lacks the last save made on this computer: it may be an older copy. Look for a newer one, or go on with this.</source>
        <translation>ينقص هذا الملف آخر حفظ جرى على هذا الحاسوب، فقد يكون نسخة أقدم. ابحث عن نسخة أحدث، أو تابع بهذا الملف.</translation>
    </message>
    <message numerus="yes">
        <source>This file lacks the last %n saves made on this computer: it may be an older copy. Look for a newer one, or go on with this.</source>
        <translation>
            <numerusform>تنقص هذا الملف آخر %n عملية حفظ جرت على هذا الحاسوب، فقد يكون نسخة أقدم. ابحث عن نسخة أحدث، أو تابع بهذا الملف.</numerusform>
            <numerusform>ينقص هذا الملف آخر حفظ جرى على هذا الحاسوب، فقد يكون نسخة أقدم. ابحث عن نسخة أحدث، أو تابع بهذا الملف.</numerusform>
            <numerusform>تنقص هذا الملف آخر عمليتي حفظ جرتا على هذا الحاسوب، فقد يكون نسخة أقدم. ابحث عن نسخة أحدث، أو تابع بهذا الملف.</numerusform>
            <numerusform>تنقص هذا الملف آخر %n عمليات حفظ جرت على هذا الحاسوب، فقد يكون نسخة أقدم. ابحث عن نسخة أحدث، أو تابع بهذا الملف.</numerusform>
            <numerusform>تنقص هذا الملف آخر %n عملية حفظ جرت على هذا الحاسوب، فقد يكون نسخة أقدم. ابحث عن نسخة أحدث، أو تابع بهذا الملف.</numerusform>
            <numerusform>تنقص هذا الملف آخر %n عملية حفظ جرت على هذا الحاسوب، فقد يكون نسخة أقدم. ابحث عن نسخة أحدث، أو تابع بهذا الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>المتابعة بهذا الملف</translation>
    </message>
    <message>
        <source>%1 What you write is saved all the same.</source>
        <comment>why there is no backup</comment>
        <translation>‏%1 ما تكتبه يُحفظ مع ذلك.</translation>
    </message>
    <message>
        <source>This incident is in the trash. It can be read, and restored to where it was.</source>
        <translation>هذه الحادثة في سلة المهملات. يمكن قراءتها، واستعادتها إلى حيث كانت.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>%1 was put in the trash elsewhere, and what was written here since is not saved. Restore it, and it is.</source>
        <comment>an incident</comment>
        <translation>نُقل %1 إلى سلة المهملات من مكان آخر، وما كُتب هنا منذ ذلك لم يُحفظ. استعده فيُحفظ.</translation>
    </message>
    <message>
        <source>%1 was put in the trash elsewhere. It can be read, and restored to where it was.</source>
        <comment>an incident</comment>
        <translation>نُقل %1 إلى سلة المهملات من مكان آخر. يمكن قراءته واستعادته إلى حيث كان.</translation>
    </message>
    <message>
        <source>%1 says two things in one place: choose which words stay.</source>
        <comment>an incident</comment>
        <translation>في %1 قولان في موضع واحد: اختر الكلمات التي تبقى.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>أظهره</translation>
    </message>
    <message>
        <source>What these words of an earlier session were written into is no more: “%1”</source>
        <translation>الموضع الذي كُتبت فيه هذه الكلمات في جلسة سابقة لم يعد موجودًا: «%1»</translation>
    </message>
    <message>
        <source>Copy them</source>
        <translation>انسخها</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>تخلَّ عنها</translation>
    </message>
    <message>
        <source>This step is left out: somebody else has changed the same since. The history has it all.</source>
        <translation>أُسقطت هذه الخطوة: غيّر شخص آخر الشيء نفسه منذ ذلك الحين. كل شيء محفوظ في السجل.</translation>
    </message>
    <message>
        <source>This file may be written again. Open it again to go on writing.</source>
        <translation>يمكن الكتابة في هذا الملف من جديد. افتحه من جديد لمتابعة الكتابة.</translation>
    </message>
    <message>
        <source>save the edit of an earlier session</source>
        <translation>حفظ تعديل من جلسة سابقة</translation>
    </message>
    <message>
        <source>save %1 of %2 edits of an earlier session</source>
        <translation>حفظ %1 من %2 من تعديلات جلسة سابقة</translation>
    </message>
    <message>
        <source>Use the kept words</source>
        <translation>استخدم الكلمات المحفوظة</translation>
    </message>
    <message>
        <source>Use those in the file</source>
        <translation>استخدم ما في الملف</translation>
    </message>
    <message>
        <source>The file says something else here than when your words were kept: %1.</source>
        <translation>يقول الملف هنا غير ما كان يقوله حين حُفظت كلماتك جانبًا: %1.</translation>
    </message>
    <message>
        <source>It says there: “%1”</source>
        <comment>words of a text</comment>
        <translation>المكتوب هناك: «%1»</translation>
    </message>
    <message>
        <source>Saved what was left from the earlier session, but for what was changed since in %1.</source>
        <comment>incidents</comment>
        <translation>حُفظ ما بقي من الجلسة السابقة، عدا ما تغيّر منذ ذلك الحين في %1.</translation>
    </message>
</context>
<context>
    <name>nevertwice::TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>فتح ملف آخر…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>صفحة البداية</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>nevertwice::ValueField</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>This is no number. Write a share such as 12.5.</source>
        <translation>هذا ليس عددًا. اكتب نسبة مثل 12.5.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100.</source>
        <translation>النسبة تقع بين 0 و100.</translation>
    </message>
    <message>
        <source>This is no number. Write digits such as 44200.</source>
        <translation>هذا ليس عددًا. اكتب أرقامًا مثل 44200.</translation>
    </message>
    <message>
        <source>Only whole numbers from 0 on.</source>
        <translation>أعداد صحيحة فقط، بدءًا من 0.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>هذا العدد كبير جدًا.</translation>
    </message>
    <message>
        <source>Write a length such as 135, 2:15 or 2 h 15 min.</source>
        <translation>اكتب مدة مثل ‎135 أو ‎2:15 أو ‎2 h 15 min‎.</translation>
    </message>
    <message>
        <source>This is no number. Write digits such as 12.5.</source>
        <translation>هذا ليس عددًا. اكتب أرقامًا مثل 12.5.</translation>
    </message>
    <message>
        <source>This is no day. Write one such as 2026-03-05.</source>
        <translation>هذا ليس تاريخًا. اكتب تاريخًا مثل ‎2026-03-05‎.</translation>
    </message>
</context>
<context>
    <name>nevertwice::VersionPage</name>
    <message>
        <source>What changed since</source>
        <translation>ما تغيّر منذ ذلك</translation>
    </message>
    <message>
        <source>This is how it was on %1. It can be read, and stays as it is.</source>
        <translation>هكذا كان في %1. يمكن قراءته، ويبقى كما هو.</translation>
    </message>
    <message>
        <source>One thing was changed since.</source>
        <translation>تغيّر شيء واحد منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed since.</source>
        <translation>
            <numerusform>تغيّر %n شيء منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر شيء واحد منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر شيئان منذ ذلك الحين.</numerusform>
            <numerusform>تغيّرت %n أشياء منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر %n شيئًا منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر %n شيء منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>لم يتغير شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <translation>العودة إلى الحادثة</translation>
    </message>
</context>
<context>
    <name>nevertwice::WordLabel</name>
    <message>
        <source>1 word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nevertwice::WordsGroup</name>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
</context>
<context>
    <name>nevertwice::WorkBar</name>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Taken back. 1 that was changed since stays as it is.</source>
        <translation>تم التراجع. عنصر واحد تغيّر بعد ذلك يبقى كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back. %n that were changed since stay as they are.</source>
        <translation>
            <numerusform>تم التراجع. لم يتغير شيء بعد ذلك.</numerusform>
            <numerusform>تم التراجع. عنصر واحد تغيّر بعد ذلك يبقى كما هو.</numerusform>
            <numerusform>تم التراجع. عنصران تغيّرا بعد ذلك يبقيان كما هما.</numerusform>
            <numerusform>تم التراجع. %n عناصر تغيّرت بعد ذلك تبقى كما هي.</numerusform>
            <numerusform>تم التراجع. %n عنصرًا تغيّرت بعد ذلك تبقى كما هي.</numerusform>
            <numerusform>تم التراجع. %n عنصر تغيّرت بعد ذلك تبقى كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Stopped. Nothing is changed.</source>
        <translation>أُوقف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 %2 of %3 incidents</source>
        <comment>what is done, numbers</comment>
        <translation>‏%1 %2 من %3 حوادث</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>يجري التراجع…</translation>
    </message>
</context>
<context>
    <name>nevertwice::WorkspaceCopy</name>
    <message>
        <source>save a copy as %1</source>
        <translation>حفظ نسخة باسم %1</translation>
    </message>
</context>
<context>
    <name>nevertwice::WorkspaceView</name>
    <message>
        <source>Name of this view</source>
        <translation>اسم هذا العرض</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>حفظه</translation>
    </message>
    <message>
        <source>rename the view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>another view is called “%1” already</source>
        <translation>يوجد عرض آخر باسم «%1»</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>New name of this view</source>
        <translation>اسم جديد لهذا العرض</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>إعادة تسميته</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>أُزيل العرض «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Why will it not be done?</source>
        <translation>لماذا لن يُنفَّذ؟</translation>
    </message>
    <message>
        <source>What shows that it works?</source>
        <translation>ما الدليل على أنه يعمل؟</translation>
    </message>
    <message>
        <source>Won’t do</source>
        <translation>لن يُنفَّذ</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>مُتحقَّق منه</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>‏%1 في سلة المهملات.</translation>
    </message>
    <message>
        <source>This version is called “%1”. It is kept for good.</source>
        <translation>سُمّي هذا الإصدار «%1». وسيُحتفظ به دائمًا.</translation>
    </message>
    <message>
        <source>%1 is not saved: %2</source>
        <comment>ref, reason</comment>
        <translation>لم يُحفظ %1: %2</translation>
    </message>
    <message>
        <source>Editing…</source>
        <translation>جارٍ التحرير…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>reason</comment>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time</comment>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>حادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents</source>
        <translation>
            <numerusform>%Ln حادثة</numerusform>
            <numerusform>حادثة واحدة</numerusform>
            <numerusform>حادثتان</numerusform>
            <numerusform>%Ln حوادث</numerusform>
            <numerusform>%Ln حادثة</numerusform>
            <numerusform>%Ln حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open action</source>
        <translation>إجراء مفتوح واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open actions</source>
        <translation>
            <numerusform>%Ln إجراء مفتوح</numerusform>
            <numerusform>إجراء مفتوح واحد</numerusform>
            <numerusform>إجراءان مفتوحان</numerusform>
            <numerusform>%Ln إجراءات مفتوحة</numerusform>
            <numerusform>%Ln إجراءً مفتوحًا</numerusform>
            <numerusform>%Ln إجراء مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cause</source>
        <translation>سبب واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln causes</source>
        <translation>
            <numerusform>%Ln سبب</numerusform>
            <numerusform>سبب واحد</numerusform>
            <numerusform>سببان</numerusform>
            <numerusform>%Ln أسباب</numerusform>
            <numerusform>%Ln سببًا</numerusform>
            <numerusform>%Ln سبب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>incidents, open actions, causes</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>add the rows</source>
        <translation>إضافة الصفوف</translation>
    </message>
    <message>
        <source>the incident is not open any more</source>
        <translation>لم تعد الحادثة مفتوحة</translation>
    </message>
    <message>
        <source>Open it and paste again.</source>
        <translation>افتحها والصق مرة أخرى.</translation>
    </message>
    <message>
        <source>the incident can only be read now</source>
        <translation>صارت الحادثة للقراءة فقط</translation>
    </message>
    <message>
        <source>A new incident can be made of them.</source>
        <translation>يمكن إنشاء حادثة جديدة منها.</translation>
    </message>
    <message>
        <source>Paste log</source>
        <translation>لصق سجل</translation>
    </message>
    <message>
        <source>all of them are in the timeline already</source>
        <translation>كلها موجودة في الخط الزمني من قبل</translation>
    </message>
    <message>
        <source>make a new incident</source>
        <translation>إنشاء حادثة جديدة</translation>
    </message>
    <message>
        <source>the workspace can only be read now</source>
        <translation>صارت مساحة العمل للقراءة فقط</translation>
    </message>
    <message>
        <source>Pasted log</source>
        <translation>سجل ملصق</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>اسم هذا الإصدار</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>تسميته</translation>
    </message>
    <message>
        <source>save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>another copy is on its way</source>
        <translation>نسخة أخرى قيد الإنشاء</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>انتظر اكتمالها.</translation>
    </message>
    <message>
        <source>compare incidents</source>
        <translation>مقارنة الحوادث</translation>
    </message>
    <message>
        <source>fewer than two are chosen</source>
        <translation>اختير أقل من حادثتين</translation>
    </message>
    <message>
        <source>Choose several in the list, with Ctrl or Shift.</source>
        <translation>اختر عدة حوادث في القائمة، مع Ctrl أو Shift.</translation>
    </message>
    <message>
        <source>more than twelve are chosen</source>
        <translation>اختير أكثر من اثنتي عشرة حادثة</translation>
    </message>
    <message>
        <source>Choose those that matter.</source>
        <translation>اختر المهم منها.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>set the day to look again</source>
        <translation>تحديد يوم النظر مجددًا</translation>
    </message>
    <message>
        <source>Look at it again? A day, “+12w”, or never</source>
        <translation>هل يُنظر فيه مجددًا؟ يوم، أو «‎+12w‎»، أو «لا»</translation>
    </message>
    <message>
        <source>merge two incidents</source>
        <translation>دمج حادثتين</translation>
    </message>
    <message>
        <source>make a ticket</source>
        <translation>إنشاء تذكرة</translation>
    </message>
    <message>
        <source>no action is chosen</source>
        <translation>لم يُختر أي إجراء</translation>
    </message>
    <message>
        <source>Go to an action, in the list of all actions or on the page of its incident.</source>
        <translation>انتقل إلى إجراء، في قائمة كل الإجراءات أو في صفحة حادثته.</translation>
    </message>
    <message>
        <source>the team has no address for new tickets yet</source>
        <translation>ليس للفريق عنوان للتذاكر الجديدة بعد</translation>
    </message>
    <message>
        <source>Enter it in the settings, under This workspace.</source>
        <translation>أدخله في الإعدادات، ضمن «مساحة العمل هذه».</translation>
    </message>
    <message>
        <source>the address for new tickets cannot be used</source>
        <translation>لا يمكن استخدام عنوان التذاكر الجديدة</translation>
    </message>
    <message>
        <source>Put it right in the settings, under This workspace.</source>
        <translation>صحّحه في الإعدادات، ضمن «مساحة العمل هذه».</translation>
    </message>
    <message>
        <source>open the form for new tickets</source>
        <translation>فتح نموذج التذاكر الجديدة</translation>
    </message>
    <message>
        <source>the desktop has no browser for it</source>
        <translation>لا متصفح له في سطح المكتب</translation>
    </message>
    <message>
        <source>Address of the ticket, once it is made</source>
        <translation>عنوان التذكرة، بعد إنشائها</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>ربطها</translation>
    </message>
    <message>
        <source>link the ticket</source>
        <translation>ربط التذكرة</translation>
    </message>
    <message>
        <source>what was pasted is no address of the web</source>
        <translation>ما لُصق ليس عنوان ويب</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <translation>العنوان يبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>What will prevent “%1”?</source>
        <translation>ما الذي سيمنع «%1»؟</translation>
    </message>
    <message>
        <source>What will notice “%1” sooner?</source>
        <translation>ما الذي سيكشف «%1» في وقت أبكر؟</translation>
    </message>
    <message>
        <source>What will make “%1” hurt less?</source>
        <translation>ما الذي سيخفف ضرر «%1»؟</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>قطع الوعد</translation>
    </message>
    <message>
        <source>add the action</source>
        <translation>إضافة الإجراء</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>إضافة إجراء</translation>
    </message>
    <message>
        <source>%1.%2 is promised.</source>
        <comment>incident, number of the action</comment>
        <translation>أُضيف الوعد %1.%2.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message numerus="yes">
        <source>%n views are removed.</source>
        <translation>
            <numerusform>لم يُزل أي عرض.</numerusform>
            <numerusform>أُزيل عرض واحد.</numerusform>
            <numerusform>أُزيل عرضان.</numerusform>
            <numerusform>أُزيلت %n عروض.</numerusform>
            <numerusform>أُزيل %n عرضًا.</numerusform>
            <numerusform>أُزيل %n عرض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is promised in each of the %n cells?</source>
        <translation>
            <numerusform>بماذا تعدون في الخلايا؟</numerusform>
            <numerusform>بماذا تعدون في الخلية؟</numerusform>
            <numerusform>بماذا تعدون في كل من الخليتين؟</numerusform>
            <numerusform>بماذا تعدون في كل من الخلايا الـ%n؟</numerusform>
            <numerusform>بماذا تعدون في كل من الخلايا الـ%n؟</numerusform>
            <numerusform>بماذا تعدون في كل من الخلايا الـ%n؟</numerusform>
        </translation>
    </message>
    <message>
        <source>change the incident</source>
        <translation>تغيير الحادثة</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>إزالة العرض</translation>
    </message>
    <message>
        <source>Remove the views</source>
        <translation>إزالة العروض</translation>
    </message>
    <message>
        <source>Not saved until you choose</source>
        <translation>لن يُحفظ حتى تختار</translation>
    </message>
    <message>
        <source>Not saved: edits of an earlier session</source>
        <translation>لم تُحفظ: تعديلات من جلسة سابقة</translation>
    </message>
    <message>
        <source>%1 is not saved until you choose</source>
        <comment>an incident</comment>
        <translation>لن تُحفظ %1 حتى تختار</translation>
    </message>
</context>
<context>
    <name>nevertwice::WritingDesk</name>
    <message>
        <source>Write in another pro&amp;gram</source>
        <translation>الكتابة في &amp;برنامج آخر</translation>
    </message>
    <message>
        <source>attach %1</source>
        <translation>إرفاق %1</translation>
    </message>
    <message>
        <source>this incident can only be read</source>
        <translation>هذه الحادثة للقراءة فقط</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>الفحوص: %1</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Not published: this team publishes nothing while there are errors, and there are %1.</source>
        <translation>لم يُنشر: هذا الفريق لا ينشر شيئًا ما دامت هناك أخطاء، والموجود الآن: %1.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Still open: %1. Publish all the same?</source>
        <translation>ما زال مفتوحًا: %1. هل يُنشر رغم ذلك؟</translation>
    </message>
    <message>
        <source>Seen before?</source>
        <translation>هل حدث من قبل؟</translation>
    </message>
    <message>
        <source>Seen before? 1 incident is like this one</source>
        <translation>هل حدث من قبل؟ حادثة واحدة تشبه هذه</translation>
    </message>
    <message numerus="yes">
        <source>Seen before? %n incidents are like this one</source>
        <translation>
            <numerusform>هل حدث من قبل؟ %n حادثة تشبه هذه</numerusform>
            <numerusform>هل حدث من قبل؟ حادثة واحدة تشبه هذه</numerusform>
            <numerusform>هل حدث من قبل؟ حادثتان تشبهان هذه</numerusform>
            <numerusform>هل حدث من قبل؟ %n حوادث تشبه هذه</numerusform>
            <numerusform>هل حدث من قبل؟ %n حادثة تشبه هذه</numerusform>
            <numerusform>هل حدث من قبل؟ %n حادثة تشبه هذه</numerusform>
        </translation>
    </message>
    <message>
        <source>You have been here before. %1</source>
        <translation>لقد مررت بهذا من قبل. %1</translation>
    </message>
    <message>
        <source>Linking a cause</source>
        <translation>ربط سبب</translation>
    </message>
    <message>
        <source>Why it happened again</source>
        <translation>لماذا تكرر ما حدث</translation>
    </message>
    <message>
        <source>once before</source>
        <translation>مرة من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%n times before</source>
        <translation>
            <numerusform>%n مرة من قبل</numerusform>
            <numerusform>مرة من قبل</numerusform>
            <numerusform>مرتين من قبل</numerusform>
            <numerusform>%n مرات من قبل</numerusform>
            <numerusform>%n مرة من قبل</numerusform>
            <numerusform>%n مرة من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came %2, last in %3. Why did it happen again?</source>
        <comment>causes, how often, a ref</comment>
        <translation>ظهر %1 %2، وكان آخرها في %3. لماذا تكرر ما حدث؟</translation>
    </message>
    <message>
        <source>the incident is not open any more</source>
        <translation>لم تعد الحادثة مفتوحة</translation>
    </message>
    <message>
        <source>Open it and paste again.</source>
        <translation>افتحها والصق مرة أخرى.</translation>
    </message>
    <message>
        <source>the event is not there any more</source>
        <translation>لم يعد الحدث موجودًا</translation>
    </message>
    <message>
        <source>the event has twenty files</source>
        <translation>في الحدث عشرون ملفًا</translation>
    </message>
    <message>
        <source>Attach it to another one.</source>
        <translation>أرفقه بحدث آخر.</translation>
    </message>
    <message>
        <source>Attach to an event</source>
        <translation>إرفاق بحدث</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <comment>the title of a check</comment>
        <translation>لماذا؟ %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Several fixes</source>
        <translation>عدة إصلاحات</translation>
    </message>
    <message>
        <source>Box of a task</source>
        <translation>مربع مهمة</translation>
    </message>
</context>
</TS>
