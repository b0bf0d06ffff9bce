#pragma once

#include "model/search/query.h"
#include "ui/kit/theme.h"

#include <QMenu>
#include <QWidget>

#include <functional>

class QPushButton;

namespace nevertwice {

// The quick filters above the list: how bad, how far, how long ago, and the rest. They show what a query asks, and
// change it.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    enum class Name { Service, Tag, Team };
    // The names that are offered; asked each time a menu opens.
    using Names = std::function<QStringList(Name kind)>;

    FilterChips(const Theme &theme, Names names, QWidget *parent = nullptr);

    const QueryFilters &filters() const { return m_filters; }
    // Without a word: whoever sets them knows.
    void setFilters(const QueryFilters &filters);
    void clear();

signals:
    void changed(const nevertwice::QueryFilters &filters);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *addChip(const QString &name, const QString &accessibleName);
    QMenu *addMenuTo(QPushButton *chip);
    void buildMore();
    void fillNames(QMenu *menu, Name kind, QStringList QueryFilters::*names);
    void showTicks();
    void describe();
    void tell();
    QString timeText() const;
    QString moreText() const;

    static constexpr int kRecentDays = 30;

    const Theme &m_theme;
    Names m_names;
    QueryFilters m_filters;
    QPushButton *m_severity = nullptr;
    QPushButton *m_state = nullptr;
    QPushButton *m_recent = nullptr;
    QPushButton *m_more = nullptr;
    QMenu *m_reviews = nullptr;
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
