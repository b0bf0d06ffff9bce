#pragma once

#include "model/domain/teamsettings.h"
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

    // The fields that the team added; asked each time the menu opens.
    void setFields(std::function<QList<CustomField>()> fields) { m_fields = std::move(fields); }

    const QueryFilters &filters() const { return m_filters; }
    // Without a word: whoever sets them knows.
    void setFilters(const QueryFilters &filters);
    void clear();
    // To be put where it moves no chip as it comes.
    QWidget *clearButton() const;

signals:
    void changed(const nevertwice::QueryFilters &filters);
    // What goes on with a number, a day or a text: "field.cost:".
    void typingWanted(const QString &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addChip(const QString &name, const QString &accessibleName);
    QMenu *addMenuTo(QPushButton *chip);
    void buildMore();
    void fillNames(QMenu *menu, Name kind, QStringList QueryFilters::*names);
    void fillFields(QMenu *menu);
    void fillChoices(QMenu *menu, const CustomField &field);
    void tickField(const QString &key, const QString &value, bool isExcluded, bool isOn);
    void showTicks();
    void describe();
    void fitMore();
    void tell();
    QString timeText() const;
    QString moreText() const;

    static constexpr int kRecentDays = 30;

    const Theme &m_theme;
    Names m_names;
    std::function<QList<CustomField>()> m_fields;
    QueryFilters m_filters;
    QWidget *m_chips = nullptr;
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
