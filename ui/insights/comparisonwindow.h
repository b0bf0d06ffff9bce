#pragma once

#include "ui/insights/showncomparison.h"
#include "ui/kit/theme.h"
#include "ui/picture/comparisonlayout.h"

#include <QWidget>

#include <functional>
#include <optional>

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;

namespace nevertwice {

class ComparisonView;

// Several incidents one under the other, in a window of its own: the differences in words, the drawing, and what can be
// done with it. Goes away when it is closed.
class ComparisonWindow : public QWidget
{
    Q_OBJECT

public:
    // The incidents as they are now; asked again whenever somebody comes back to the window.
    using Source = std::function<QList<Incident>()>;

    ComparisonWindow(const Theme &theme, const Source &source);

    ComparisonView &view() { return *m_view; }
    QString told() const; // the differences, line by line
    // Nothing: the one that shows something of every incident.
    void setScale(std::optional<ElapsedScale::Kind> scale);
    void refresh();

    enum class Format { Svg, Png, Markdown };
    QByteArray file(Format format) const;
    void copy();

signals:
    void incidentWanted(const QUuid &incident);
    // Is to be written where the person says.
    void fileWanted(const QString &name, const QByteArray &content);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fillMenu(QMenu &menu);
    void showScale();
    ElapsedScale::Kind scale() const;

    const Theme &m_theme;
    Source m_source;
    const ShownComparison m_words;
    std::optional<ElapsedScale::Kind> m_scale;
    QLabel *m_title = nullptr;
    QLabel *m_how = nullptr;
    QBoxLayout *m_columns = nullptr; // of the two that follow
    QLabel *m_told = nullptr;        // last time and this time
    QLabel *m_toldOfAll = nullptr;
    QPushButton *m_even = nullptr;
    QPushButton *m_logarithmic = nullptr;
    QPushButton *m_menu = nullptr;
    QScrollArea *m_area = nullptr;
    ComparisonView *m_view = nullptr;
};

} // namespace nevertwice
