#pragma once

#include "ui/insights/chart.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTableWidget;

namespace nevertwice {

class ChartView;
class ElidedLabel;

// A chart with its title, how it is made, the ways to look at it, and what can be done with it.
class ChartCard : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCard(const Theme &theme, QWidget *parent = nullptr);

    // Ways to look at the same, at least one; the one that was looked at stays so. The caption says from what they were
    // made, for files.
    void setCharts(const QList<Chart> &charts, const QString &caption);
    const Chart &chart() const { return m_charts.at(m_chosen); }
    void choose(qsizetype variant);
    bool isTable() const;
    void setTable(bool isTable);
    // Something that belongs to this chart, under it; the card has it from then on.
    void setExtra(QWidget *extra);
    ChartView &view() { return *m_view; }

    enum class Format { Svg, Png, Csv };
    QByteArray file(Format format) const;
    QString fileName(Format format) const;
    void copy();

signals:
    void incidentsWanted(const QList<QUuid> &incidents, const QString &what);
    // Is to be written where the person says.
    void fileWanted(const QString &name, const QByteArray &content);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void describe();
    void showVariants();
    void fillTable();
    void fitTable();
    void fillMenu(QMenu &menu);

    const Theme &m_theme;
    QList<Chart> m_charts{Chart()};
    QString m_caption;
    qsizetype m_chosen = 0;
    QLabel *m_title = nullptr;
    QLabel *m_how = nullptr;
    QLabel *m_allOfHow = nullptr; // beside the table, where there is room
    QHBoxLayout *m_variants = nullptr;
    QList<QPushButton *> m_variantButtons;
    QPushButton *m_tableButton = nullptr;
    QPushButton *m_menuButton = nullptr;
    QStackedLayout *m_stack = nullptr;
    ChartView *m_view = nullptr;
    QTableWidget *m_table = nullptr;
    int m_names = 0; // what the first column of the table would need
    QLabel *m_nothing = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_few = nullptr;
};

} // namespace nevertwice
