#pragma once

#include "model/domain/teamsettings.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nevertwice {

// The names a query can ask for, as a workspace has them.
struct QueryNames
{
    QStringList services;
    QStringList tags;
    QStringList causes; // their titles
    QStringList owners; // of actions
    QStringList teams;
    QList<CustomField> fields;              // that the team added
    QMap<QString, QStringList> fieldValues; // what incidents say in those that are texts, by their key

    bool operator==(const QueryNames &) const = default;
};

// One way in which what is being typed can go on.
struct Completion
{
    QString field; // "severity", "-service"
    QString value; // as a person reads it; empty where only the field is completed
    QString text;  // what replaces the part that is completed

    bool operator==(const Completion &) const = default;
};

// What fits where the cursor stands in a query, and which part of the text it replaces.
struct Completions
{
    qsizetype from = 0;
    qsizetype length = 0;
    QList<Completion> options; // those that begin so before those that hold it; none where nothing is to be completed

    bool operator==(const Completions &) const = default;
};

// At the end of a word only: within one nothing is offered. A field is offered from its second letter on, so that words
// are typed in peace. Anything can be typed.
Completions completionsOf(const QString &text, qsizetype cursor, const QueryNames &names);

} // namespace nevertwice
