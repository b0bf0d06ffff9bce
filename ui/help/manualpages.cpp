#include "ui/help/manualpages.h"

#include "model/insight/checks/catalogue.h"
#include "ui/kit/enginetext.h"
#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QKeySequence>
#include <QRegularExpression>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct ManualText
{
    Q_DECLARE_TR_FUNCTIONS(ManualText)
};

struct GuideSection
{
    const char *heading;
    QStringList pages;
};

const QList<GuideSection> &guideSections()
{
    static const QList<GuideSection> all{
        {QT_TRANSLATE_NOOP("ManualText", "To begin with"), {u"first-steps"_s, u"keyboard"_s}},
        {QT_TRANSLATE_NOOP("ManualText", "Writing"),
         {u"writing"_s, u"timeline"_s, u"causes"_s, u"checks"_s, u"review"_s, u"live"_s}},
        {QT_TRANSLATE_NOOP("ManualText", "Finding and following"), {u"search"_s, u"actions"_s, u"insights"_s}},
        {QT_TRANSLATE_NOOP("ManualText", "In and out"), {u"import"_s, u"sharing"_s}},
        {QT_TRANSLATE_NOOP("ManualText", "Keeping house"), {u"safety"_s, u"settings"_s}}};
    return all;
}

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(u"\\{(key|name|press):([^{}\\s]+)\\}"_s);
    return pattern;
}

std::optional<QString> manualFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    return QString::fromUtf8(file.readAll()).trimmed();
}

// In the language where it is there.
QString manualText(const QString &folder, const QString &language, const QString &name)
{
    if (const auto own = manualFile(u":/help/%1/%2/%3.md"_s.arg(folder, language, name))) return *own;
    return manualFile(u":/help/%1/%2.md"_s.arg(folder, name)).value_or(QString());
}

// The first line is the title: "# First steps".
ManualPage manualPage(const QString &name, const QString &section, const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    QString title = text.left(end).trimmed();
    while (title.startsWith(u'#') || title.startsWith(u' '))
        title.remove(0, 1);
    return {name, section, title, end < 0 ? QString() : text.mid(end + 1).trimmed()};
}

// A page about a check is called what the finding is called, and says what its name is where one is written.
ManualPage pageAboutCheck(const CheckInfo &check, const QString &section, const QString &text, const QString &all)
{
    ManualPage page = manualPage(u"checks/"_s + check.id, section, text);
    page.title = engineText(check.title);
    page.markdown += u"\n\n---\n\n"_s + ManualText::tr("In comments and files it is called %1. About all of them: %2.",
                                                       "the code of a check, the page about checks")
                                            .arg(u'`' + check.id + u'`', u"[%1](checks.md)"_s.arg(all));
    return page;
}

// As code, whatever letters the keys have.
QString asKeys(const QString &keys)
{
    const QString shown = leftToRight(keys);
    return keys.contains(u'`') ? u"`` %1 ``"_s.arg(shown) : u"`%1`"_s.arg(shown);
}

QString quotedCommand(const QString &name)
{
    return ManualText::tr("“%1”", "the name of a command").arg(name);
}

} // namespace

QStringList guidePages()
{
    QStringList names;
    for (const GuideSection &section : guideSections())
        names += section.pages;
    return names;
}

QList<ManualPage> manualPages(const QString &language)
{
    QList<ManualPage> pages;
    for (const GuideSection &section : guideSections())
        for (const QString &name : section.pages)
            pages.append(manualPage(name, ManualText::tr(section.heading), manualText(u"guide"_s, language, name)));
    const QString checks = ManualText::tr("What each check means");
    const QString all = manualPage({}, {}, manualText(u"guide"_s, language, u"checks"_s)).title;
    for (const CheckInfo &check : checkCatalogue())
        pages.append(pageAboutCheck(check, checks, manualText(u"checks"_s, language, check.id), all));
    return pages;
}

QString pageOfLink(const QString &target)
{
    static const QRegularExpression link(u"\\A((?:checks/)?[a-z-]+)\\.md\\z"_s);
    return link.match(target).captured(1);
}

QString filled(const QString &markdown, const ManualWords &words)
{
    QString text;
    qsizetype written = 0;
    QRegularExpressionMatchIterator all = placeholderPattern().globalMatch(markdown);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        const QString kind = match.captured(1);
        const QString about = match.captured(2);
        text += QStringView(markdown).mid(written, match.capturedStart() - written);
        written = match.capturedEnd();
        if (kind == "press"_L1) {
            const QKeySequence keys(about, QKeySequence::PortableText);
            text += asKeys(keys.toString(QKeySequence::NativeText));
            continue;
        }
        const QString keys = kind == "key"_L1 && words.keys ? words.keys(about) : QString();
        const QString name = words.name ? words.name(about) : QString();
        text += !keys.isEmpty()     ? asKeys(keys)
                : name.isEmpty()    ? asKeys(about)
                : kind == "name"_L1 ? name
                                    : quotedCommand(name);
    }
    return text + markdown.mid(written);
}

QStringList placeholdersIn(const QString &markdown)
{
    QStringList found;
    QRegularExpressionMatchIterator all = placeholderPattern().globalMatch(markdown);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        found.append(match.captured(1) + u':' + match.captured(2));
    }
    return found;
}

QStringList linksOf(const QString &markdown)
{
    static const QRegularExpression link(u"\\]\\(([^()\\s]+)\\)"_s);
    QStringList found;
    QRegularExpressionMatchIterator all = link.globalMatch(markdown);
    while (all.hasNext())
        found.append(all.next().captured(1));
    return found;
}

} // namespace nevertwice
