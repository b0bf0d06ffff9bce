#pragma once

#include "model/domain/result.h"
#include "model/insight/spans.h"
#include "ui/kit/theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace nevertwice {

// Which time is looked at: a month, a quarter, a year, the last twelve months, all of it, or from one day to another.
class PeriodBar : public QWidget
{
    Q_OBJECT

public:
    PeriodBar(const Theme &theme, std::function<Moment()> now, QWidget *parent = nullptr);

    TimeSpan span() const;
    void choose(SpanKind kind);
    // The same length of time before it or after it.
    void step(int by);

signals:
    void changed();
    void failed(const nevertwice::Error &error);

private:
    QPushButton *addChip(SpanKind kind, const QString &text);
    QDate today() const;
    void takeOwn();
    void describe();

    std::function<Moment()> m_now;
    SpanKind m_kind = SpanKind::TwelveMonths;
    int m_steps = 0;
    TimeSpan m_own;
    QList<std::pair<SpanKind, QPushButton *>> m_chips;
    QPushButton *m_back = nullptr;
    QPushButton *m_forth = nullptr;
    QWidget *m_ownDays = nullptr;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_last = nullptr;
    QLabel *m_label = nullptr;
    QLabel *m_before = nullptr;
};

// "November 2026 so far", "1 Jan 2026 to 28 Nov 2026", "All of the time".
QString spanText(const TimeSpan &span, QDate today);
// What it is compared with: "beside 1 Oct 2026 to 28 Oct 2026"; empty for nothing.
QString spanBeforeText(const TimeSpan &span);

} // namespace nevertwice
