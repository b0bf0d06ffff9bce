#pragma once

#include "model/insight/checks/checks.h"
#include "model/insight/checks/prose.h"

#include <QList>
#include <QString>

namespace nevertwice {

// Something in a text that looks like a secret.
struct Secret
{
    enum class Kind { Key, Token, Password, MailAddress, NetworkAddress };

    Kind kind = Kind::Token;
    QString name; // "an access key of AWS"
    Span span;    // the secret alone, without the words that announce it
};

// Looks a text through once, code and quotations too: who may read a secret does not depend on where it stands. Meant
// for every door by which text comes in or goes out. Time in proportion to the text.
QList<Secret> secretsIn(const QString &text);
QList<Secret> secretsIn(const Prose &prose); // the same of a text that was taken apart already

// What is written in its place.
QString maskOf(const Secret &secret);
// The text with every one of them masked.
QString withoutSecrets(const QString &text, const QList<Secret> &secrets);

} // namespace nevertwice
