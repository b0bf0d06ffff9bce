#pragma once

#include <QLocale>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace nevertwice {

// The languages the windows speak, by code: that of the sources first, then one for every file in
// resources/translations. Documents, exports and the command line are English in all of them.
QStringList languageCodes();
// What those who speak it call it: "Deutsch".
QString languageName(const QString &code);

inline constexpr QLatin1StringView kSystemLanguage("system");

// The language for a wish, kSystemLanguage or a code, where the system wants these, the best first: "de-AT", "en".
QString languageFor(const QString &wish, const QStringList &ofSystem);

// How dates and numbers are written beside that language: as the system does where it speaks the language, else as the
// language does in the country of the system. Always with the digits 0 to 9, which refs, logs and typed times have too.
QLocale localeFor(const QString &code, const QLocale &system);

// Speaks a language as long as it lives: sentences, Qt's own among them where they are installed, the direction of
// layouts, dates and numbers. Windows that exist already keep their words.
class Speech
{
public:
    explicit Speech(const QString &code, const QLocale &system = QLocale::system());
    ~Speech();
    Speech(const Speech &) = delete;
    Speech &operator=(const Speech &) = delete;

    bool isComplete() const { return m_isComplete; } // false where the sentences could not be loaded

private:
    bool load(const QLocale &language, const QString &name, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QLocale m_before;
    Qt::LayoutDirection m_directionBefore = Qt::LeftToRight;
    bool m_isComplete = true;
};

} // namespace nevertwice
