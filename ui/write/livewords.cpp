#include "ui/write/livewords.h"

#include "ui/write/liveform.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qint64 kLiveSecond = 1000;
constexpr qint64 kLongestLive = 360'000'000; // seconds

} // namespace

QString liveStepText(LiveStep step)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("nevertwice::LiveForm", "Started"), QT_TRANSLATE_NOOP("nevertwice::LiveForm", "Detected"),
        QT_TRANSLATE_NOOP("nevertwice::LiveForm", "Acknowledged"),
        QT_TRANSLATE_NOOP("nevertwice::LiveForm", "Mitigated"), QT_TRANSLATE_NOOP("nevertwice::LiveForm", "Resolved")};
    return LiveForm::tr(names[int(step)]);
}

QString liveStepNowText(LiveStep step)
{
    return LiveForm::tr("%1, now", "a milestone").arg(liveStepText(step));
}

QString liveElapsedText(qint64 msecs)
{
    const int seconds = int(std::clamp<qint64>(msecs / kLiveSecond, 0, kLongestLive));
    const QChar zero(u'0');
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
}

QString liveGapText(LiveGap gap)
{
    switch (gap) {
    case LiveGap::Title:
        return LiveForm::tr("What is it?");
    case LiveGap::Impact:
        return LiveForm::tr("Impact?");
    case LiveGap::Lead:
        return LiveForm::tr("Who leads?");
    case LiveGap::Severity:
        return LiveForm::tr("How bad?");
    case LiveGap::Service:
        return LiveForm::tr("Which service?");
    }
    return {};
}

std::optional<Severity> liveSeverityIn(const QString &text)
{
    static const QRegularExpression shape(u"^(?:sev[- ]?)?([1-5])$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text);
    return match.hasMatch() ? Code<Severity>::read(u"sev"_s + match.captured(1)).known() : std::nullopt;
}

LiveAsking liveAskingFor(LiveGap gap)
{
    switch (gap) {
    case LiveGap::Title:
        return LiveAsking::Title;
    case LiveGap::Impact:
        return LiveAsking::Impact;
    case LiveGap::Lead:
        return LiveAsking::Lead;
    case LiveGap::Severity:
        return LiveAsking::Severity;
    case LiveGap::Service:
        return LiveAsking::Service;
    }
    return LiveAsking::Event;
}

QString livePromptText(LiveAsking asking)
{
    switch (asking) {
    case LiveAsking::Title:
        return LiveForm::tr("What is happening, in one line?");
    case LiveAsking::Impact:
        return LiveForm::tr("Who notices it, and how?");
    case LiveAsking::Lead:
        return LiveForm::tr("Who leads?");
    case LiveAsking::Severity:
        return LiveForm::tr("How bad, from 1 (worst) to 5?");
    case LiveAsking::Service:
        return LiveForm::tr("Which service is hit?");
    case LiveAsking::Event:
        break;
    }
    return {};
}

} // namespace nevertwice
