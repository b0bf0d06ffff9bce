#pragma once

#include "model/insight/load.h"
#include "ui/kit/theme.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace nevertwice {

// Asks for the load of people out of hours, and says what their working hours are. It is off until somebody presses the
// one button there is then.
class LoadBar : public QWidget
{
    Q_OBJECT

public:
    explicit LoadBar(const Theme &theme, QWidget *parent = nullptr);

    // The hours, and whether the load is shown.
    void setHours(const WorkingHours &hours, bool isShown);
    const WorkingHours &hours() const { return m_hours; }
    bool isOn() const { return m_isShown; }

signals:
    void changed();

private:
    void build();
    void describe();
    void takeHours();
    void takeZone();
    void takeDay(size_t day);

    const Theme &m_theme;
    WorkingHours m_hours;
    bool m_isShown = false;
    QPushButton *m_ask = nullptr;
    QWidget *m_fields = nullptr;
    QLineEdit *m_span = nullptr;
    QLineEdit *m_zone = nullptr;
    QLabel *m_trouble = nullptr;
    std::array<QPushButton *, 7> m_days{};
};

} // namespace nevertwice
