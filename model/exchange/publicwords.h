#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace nevertwice {

// Names that people outside need not read.
struct PublicNames
{
    QStringList people; // each part of such a name is one as well: "Anna" of "Anna Berg"
    QStringList others; // owners and authors, who may be teams: "Payments team" does not hide every payment
};

// What may be told to people outside: no code, pictures, links and addresses, paths, handles, tickets and refs, and
// none of the names. Whoever sends it reads it first: what else is inside knowledge no program knows.
class PublicWords
{
public:
    explicit PublicWords(const PublicNames &names);

    QString text(const QString &markdown) const; // Markdown, as part of a larger text
    QString line(const QString &title) const;    // Markdown of one line

private:
    QString words(QString text) const;

    QRegularExpression m_names; // invalid where there is none
};

} // namespace nevertwice
