#include "ui/kit/errortext.h"

#include "ui/kit/enginetext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct Trouble
{
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

QString commonReason(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return Trouble::tr("There is nothing of that name.");
    case Error::Kind::Invalid:
        return Trouble::tr("It is not what it should be.");
    case Error::Kind::Usage:
        return Trouble::tr("This cannot be done here.");
    case Error::Kind::Conflict:
        return Trouble::tr("Somebody else changed the same thing.");
    case Error::Kind::Busy:
        return Trouble::tr("Another program holds the file.");
    case Error::Kind::Full:
        return Trouble::tr("The disk is full.");
    case Error::Kind::ReadOnly:
        return Trouble::tr("The file may be read, not written.");
    case Error::Kind::Moved:
        return Trouble::tr("The file is no longer where it was opened.");
    case Error::Kind::Damaged:
        return Trouble::tr("The file is damaged.");
    case Error::Kind::TooNew:
        return Trouble::tr("The file was made by a newer version.");
    case Error::Kind::TooLarge:
        return Trouble::tr("It is too large.");
    case Error::Kind::Io:
        return Trouble::tr("Reading or writing failed.");
    case Error::Kind::Unknown:
        return Trouble::tr("It is not known whether the last change was saved.");
    case Error::Kind::Unconfirmed:
        return Trouble::tr("It is much at once, and nobody has confirmed it.");
    case Error::Kind::Cancelled:
        return Trouble::tr("It was stopped.");
    case Error::Kind::Unsupported:
        return Trouble::tr("This version cannot do that.");
    }
    return {};
}

// What to do next where the model does not know better.
QString commonAdvice(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return Trouble::tr("Check the name, or open another file.");
    case Error::Kind::Invalid:
        return Trouble::tr("Choose another file.");
    case Error::Kind::Usage:
        return {};
    case Error::Kind::Conflict:
        return Trouble::tr("Look at both versions and choose.");
    case Error::Kind::Busy:
        return Trouble::tr("Try again in a moment.");
    case Error::Kind::Full:
        return Trouble::tr("Free some space, then try again.");
    case Error::Kind::ReadOnly:
        return Trouble::tr("Change its permissions, or work on a copy.");
    case Error::Kind::Moved:
        return Trouble::tr("Put it back, or open it at its new place.");
    case Error::Kind::Damaged:
        return Trouble::tr("Keep the file as it is and open a backup.");
    case Error::Kind::TooNew:
        return Trouble::tr("Update Nevertwice, or open it for reading only.");
    case Error::Kind::TooLarge:
        return Trouble::tr("Divide it into smaller parts.");
    case Error::Kind::Io:
        return Trouble::tr("Check the disk and its permissions, then try again.");
    case Error::Kind::Unknown:
        return Trouble::tr("Open the file again to see.");
    case Error::Kind::Unconfirmed:
        return Trouble::tr("Say how many are meant.");
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
    return common.isEmpty() ? said : Trouble::tr("%1 %2", "sentence, advice").arg(common, said);
}

} // namespace

QString ErrorText::sentence() const
{
    QString text = Trouble::tr("%1: %2", "what was tried: why it failed").arg(headline, reason);
    if (!advice.isEmpty()) text = Trouble::tr("%1 %2", "sentence, advice").arg(text, advice);
    return text;
}

ErrorText errorText(const Error &error)
{
    const QString tried = error.attempt.isEmpty() ? Trouble::tr("do that") : engineText(error.attempt);
    return {Trouble::tr("Cannot %1", "what was tried").arg(tried),
            error.reason.isEmpty() ? commonReason(error.kind) : asSentence(engineText(error.reason)), adviceFor(error)};
}

} // namespace nevertwice
