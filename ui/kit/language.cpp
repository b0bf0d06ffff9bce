#include "ui/kit/language.h"

#include "ui/kit/inenglish.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace language {

constexpr auto kFolder = ":/translations"_L1;
constexpr auto kName = "nevertwice"_L1;
constexpr auto kOfTheSources = "en"_L1;

bool hasUsualDigits(const QLocale &locale)
{
    return locale.zeroDigit() == "0"_L1;
}

// Asked before all others: a thread that wants English gets the sentence of the sources.
class SourceSentences : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return InEnglish::isWanted() ? QString::fromUtf8(source) : QString();
    }
};

} // namespace language

QStringList languageCodes()
{
    QStringList codes{QString(language::kOfTheSources)};
    const QStringList files =
        QDir(language::kFolder).entryList({language::kName + "_*.qm"_L1}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes.append(file.mid(language::kName.size() + 1).chopped(3));
    return codes;
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    // "American English" in its own words; there is only one here.
    return locale.language() == QLocale::English ? QLocale::languageToString(QLocale::English)
                                                 : locale.nativeLanguageName();
}

QString languageFor(const QString &wish, const QStringList &ofSystem)
{
    const QStringList known = languageCodes();
    if (known.contains(wish)) return wish;
    for (const QString &wanted : ofSystem) {
        const QString code = wanted.section(u'-', 0, 0).section(u'_', 0, 0);
        if (known.contains(code)) return code;
    }
    return language::kOfTheSources;
}

QLocale localeFor(const QString &code, const QLocale &system)
{
    const QLocale::Language spoken = QLocale(code).language();
    // "C" has no language: it is what people choose who want times and numbers as plain as they can be.
    const bool isPlain = system.language() == QLocale::C && code == language::kOfTheSources;
    if ((system.language() == spoken || isPlain) && language::hasUsualDigits(system)) return system;
    const QLocale there(spoken, system.territory());
    const bool isKnownThere = there.language() == spoken && there.territory() == system.territory();
    if (isKnownThere && language::hasUsualDigits(there)) return there;
    // English in a country without one: days first and the clock of 24 hours, which most of them have.
    if (spoken == QLocale::English && system.language() != QLocale::C) return QLocale(u"en_150"_s);
    const QLocale usual(code);
    if (language::hasUsualDigits(usual)) return usual;
    // Months have other names from country to country, too: those that most know.
    const auto all = QLocale::matchingLocales(spoken, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &one : all)
        if (language::hasUsualDigits(one) && one.standaloneMonthName(1) == usual.standaloneMonthName(1)) return one;
    return usual;
}

Speech::Speech(const QString &code, const QLocale &system)
    : m_before(QLocale()), m_directionBefore(QGuiApplication::layoutDirection())
{
    const QLocale spoken(code);
    if (code != language::kOfTheSources) {
        // What Qt itself says (buttons of dialogs, menus of fields) is English where its translations are not
        // installed.
        load(spoken, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        m_isComplete = load(spoken, language::kName, language::kFolder);
        auto sources = std::make_unique<language::SourceSentences>();
        if (QCoreApplication::installTranslator(sources.get())) m_translators.push_back(std::move(sources));
    }
    QLocale::setDefault(localeFor(code, system));
    QGuiApplication::setLayoutDirection(spoken.textDirection());
}

Speech::~Speech()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(m_before);
    QGuiApplication::setLayoutDirection(m_directionBefore);
}

bool Speech::load(const QLocale &spoken, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(spoken, name, u"_"_s, folder)) return false;
    if (!QCoreApplication::installTranslator(translator.get())) return false;
    m_translators.push_back(std::move(translator));
    return true;
}

} // namespace nevertwice
