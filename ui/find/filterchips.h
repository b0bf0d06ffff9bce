#pragma once

#include "model/store/rows.h"
#include "ui/kit/theme.h"

#include <QMenu>
#include <QWidget>

#include <functional>

class QPushButton;

namespace nevertwice {

// The quick filters above the list: how bad, how far, how long ago.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    FilterChips(const Theme &theme, std::function<QDate()> today, QWidget *parent = nullptr);

    ListFilter filter() const;
    // Without a word: whoever sets it knows. Of the time it knows 30 days or all.
    void setFilter(const ListFilter &filter);
    void clear();

signals:
    void changed(const nevertwice::ListFilter &filter);

private:
    QPushButton *addChip(const QString &name, const QString &accessibleName);
    QMenu *addMenuTo(QPushButton *chip);
    void describe();
    void tell();

    static constexpr int kRecentDays = 30;

    const Theme &m_theme;
    std::function<QDate()> m_today;
    QPushButton *m_severity = nullptr;
    QPushButton *m_state = nullptr;
    QPushButton *m_recent = nullptr;
    QPushButton *m_clear = nullptr;
};

// A menu of ticks that stays open while one ticks.
class TickMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace nevertwice
