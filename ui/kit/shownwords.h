#pragma once

#include "model/exchange/timelinewords.h"
#include "ui/kit/format.h"

#include <optional>

namespace nevertwice {

// What a drawing says in the window: in the language and the manner of whoever looks.
class ShownWords : public TimelineWords
{
public:
    explicit ShownWords(const QString &zone) : TimelineWords(zone) {}

    QString clock(QTime time, bool withSeconds) const override;
    QString day(QDate day) const override;
    QString shortDay(QDate day) const override;
    QString duration(Duration duration) const override;
    QString phase(Phase phase) const override;
    QString kind(const Code<EventKind> &kind) const override;
    QString about(const QString &clock) const override;
    QString lost(const QString &duration) const override;
    QString more(qsizetype count) const override;
    QString earlier(qsizetype count) const override;
    QString later(qsizetype count) const override;
    QString untimed(qsizetype count) const override;
    QString noDay() const override;
    QString line(const QString &text) const override;

private:
    static QString localClock(QTime time, bool withSeconds);

    mutable std::optional<bool> m_hasPlainClocks;
};

} // namespace nevertwice
