#pragma once

#include <QHash>
#include <QString>

namespace nevertwice {

// A piece of a page: text with its entities read, or the begin or the end of an element.
struct HtmlToken
{
    enum class Kind { Text, Open, Close, End };

    Kind kind = Kind::End;
    QString text; // or the name of the element, in small letters
    QHash<QString, QString> attributes = {};

    QString attribute(const QString &name) const { return attributes.value(name); }
    bool hasClass(const QString &name) const;
};

// Takes a page apart, one piece after the other, as browsers do: nothing is an error. Comments, declarations and what
// stands in scripts and styles are left out; the text of a style is kept to be asked for.
class HtmlTokens
{
public:
    explicit HtmlTokens(const QString &html) : m_html(html) {}

    HtmlToken next();
    const QString &styles() const { return m_styles; } // so far

private:
    bool skipMarkup();
    HtmlToken verbatim();
    HtmlToken tag();
    void readAttributes(HtmlToken &token);
    QString word(const QString &ends);
    void skipSpace();
    void skipRaw(const QString &name);

    const QString &m_html;
    qsizetype m_at = 0;
    QString m_styles;
};

// The text with "&amp;", "&#8211;" and the like read; what is no entity stays as it is.
QString withEntities(QStringView text);

} // namespace nevertwice
