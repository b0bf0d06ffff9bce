#include "ui/kit/errortext.h"

#include "ui/kit/enginetext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

QString commonReason(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return ErrorWords::tr("There is nothing of that name.");
    case Error::Kind::Invalid:
        return ErrorWords::tr("It is not what it should be.");
    case Error::Kind::Usage:
        return ErrorWords::tr("This cannot be done here.");
    case Error::Kind::Conflict:
        return ErrorWords::tr("Somebody else changed the same thing.");
    case Error::Kind::Busy:
        return ErrorWords::tr("Another program holds the file.");
    case Error::Kind::Full:
        return ErrorWords::tr("The disk is full.");
    case Error::Kind::ReadOnly:
        return ErrorWords::tr("The file may be read, not written.");
    case Error::Kind::Moved:
        return ErrorWords::tr("The file is no longer where it was opened.");
    case Error::Kind::Damaged:
        return ErrorWords::tr("The file is damaged.");
    case Error::Kind::TooNew:
        return ErrorWords::tr("The file was made by a newer version.");
    case Error::Kind::TooLarge:
        return ErrorWords::tr("It is too large.");
    case Error::Kind::Io:
        return ErrorWords::tr("Reading or writing failed.");
    case Error::Kind::Unknown:
        return ErrorWords::tr("It is not known whether the last change was saved.");
    case Error::Kind::Unconfirmed:
        return ErrorWords::tr("It is much at once, and nobody has confirmed it.");
    case Error::Kind::Cancelled:
        return ErrorWords::tr("It was stopped.");
    case Error::Kind::Unsupported:
        return ErrorWords::tr("This version cannot do that.");
    }
    return {};
}

// What to do next where the model does not know better.
QString commonAdvice(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return ErrorWords::tr("Check the name, or open another file.");
    case Error::Kind::Invalid:
        return ErrorWords::tr("Choose another file.");
    case Error::Kind::Usage:
        return {};
    case Error::Kind::Conflict:
        return ErrorWords::tr("Look at both versions and choose.");
    case Error::Kind::Busy:
        return ErrorWords::tr("Try again in a moment.");
    case Error::Kind::Full:
        return ErrorWords::tr("Free some space, then try again.");
    case Error::Kind::ReadOnly:
        return ErrorWords::tr("Change its permissions, or work on a copy.");
    case Error::Kind::Moved:
        return ErrorWords::tr("Put it back, or open it at its new place.");
    case Error::Kind::Damaged:
        return ErrorWords::tr("Keep the file as it is and open a backup.");
    case Error::Kind::TooNew:
        return ErrorWords::tr("Update Nevertwice, or open it for reading only.");
    case Error::Kind::TooLarge:
        return ErrorWords::tr("Divide it into smaller parts.");
    case Error::Kind::Io:
        return ErrorWords::tr("Check the disk and its permissions, then try again.");
    case Error::Kind::Unknown:
        return ErrorWords::tr("Open the file again to see.");
    case Error::Kind::Unconfirmed:
        return ErrorWords::tr("Say how many are meant.");
    case Error::Kind::Cancelled:
        return {};
    case Error::Kind::Unsupported:
        return {};
    }
    return {};
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString asSentence(const QString &text)
{
    const QString sentence = capitalised(text.trimmed());
    const bool isEnded =
        sentence.isEmpty() || sentence.endsWith(u'.') || sentence.endsWith(u'!') || sentence.endsWith(u'?');
    return isEnded ? sentence : sentence + u'.';
}

// One that begins with a blank was added where the model had none.
QString adviceFor(const Error &error)
{
    const QString advice = error.advice.trimmed();
    if (advice.isEmpty()) return commonAdvice(error.kind);
    const QString said = asSentence(engineText(advice));
    const QString common = error.advice.startsWith(u' ') ? commonAdvice(error.kind) : QString();
    return common.isEmpty() ? said : ErrorWords::tr("%1 %2", "sentence, advice").arg(common, said);
}

} // namespace

QString ErrorText::sentence() const
{
    QString text = ErrorWords::tr("%1: %2", "what was tried: why it failed").arg(headline, reason);
    if (!advice.isEmpty()) text = ErrorWords::tr("%1 %2", "sentence, advice").arg(text, advice);
    return text;
}

ErrorText errorText(const Error &error)
{
    const QString tried = error.attempt.isEmpty() ? ErrorWords::tr("do that") : engineText(error.attempt);
    return {ErrorWords::tr("Cannot %1", "what was tried").arg(tried),
            error.reason.isEmpty() ? commonReason(error.kind) : asSentence(engineText(error.reason)), adviceFor(error)};
}

} // namespace nevertwice
