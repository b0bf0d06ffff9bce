#include "ui/kit/placetext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct PlaceNames
{
    Q_DECLARE_TR_FUNCTIONS(PlaceNames)

public:
    static QString of(const QString &key)
    {
        static const QHash<QString, const char *> names{
            {u"title"_s, QT_TRANSLATE_NOOP("PlaceNames", "Title")},
            {u"time_zone"_s, QT_TRANSLATE_NOOP("PlaceNames", "Time zone")},
            {u"summary"_s, QT_TRANSLATE_NOOP("PlaceNames", "Summary")},
            {u"impact"_s, QT_TRANSLATE_NOOP("PlaceNames", "Impact")},
            {u"timeline"_s, QT_TRANSLATE_NOOP("PlaceNames", "Timeline")},
            {u"trigger"_s, QT_TRANSLATE_NOOP("PlaceNames", "Trigger")},
            {u"detection"_s, QT_TRANSLATE_NOOP("PlaceNames", "Detection")},
            {u"root_cause"_s, QT_TRANSLATE_NOOP("PlaceNames", "Root cause")},
            {u"causes"_s, QT_TRANSLATE_NOOP("PlaceNames", "Causes")},
            {u"resolution"_s, QT_TRANSLATE_NOOP("PlaceNames", "Resolution")},
            {u"lessons"_s, QT_TRANSLATE_NOOP("PlaceNames", "Lessons")},
            {u"actions"_s, QT_TRANSLATE_NOOP("PlaceNames", "Actions")},
            {u"questions"_s, QT_TRANSLATE_NOOP("PlaceNames", "Question")},
            {u"services"_s, QT_TRANSLATE_NOOP("PlaceNames", "Services")},
            {u"tags"_s, QT_TRANSLATE_NOOP("PlaceNames", "Tags")},
            {u"custom"_s, QT_TRANSLATE_NOOP("PlaceNames", "Our fields")},
            {u"people"_s, QT_TRANSLATE_NOOP("PlaceNames", "People")},
            {u"checklist"_s, QT_TRANSLATE_NOOP("PlaceNames", "Checklist")},
            {u"attachments"_s, QT_TRANSLATE_NOOP("PlaceNames", "Attachment")},
            {u"other_sections"_s, QT_TRANSLATE_NOOP("PlaceNames", "Other section")},
        };
        const char *name = names.value(key);
        return name ? tr(name) : QString();
    }
};

} // namespace

QString placeText(const QString &path)
{
    qsizetype end = 0;
    while (end < path.size() && path[end] != u'/' && path[end] != u'.')
        ++end;
    return PlaceNames::of(path.left(end));
}

} // namespace nevertwice
