#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace nevertwice {

// A page of the settings: groups of a heading, a sentence, and what can be chosen.
class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    SettingsForm(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void addHeading(const QString &text, const QString &sentence = {});
    // A few words of which one holds, side by side.
    void addChoice(const QString &name, const QStringList &words, int chosen, const std::function<void(int)> &choose);
    void addSwitch(const QString &text, bool isOn, const std::function<void(bool)> &choose);
    void addText(const QString &name, const QString &text, const std::function<void(const QString &)> &change);
    void addLine(QWidget *line);
    void addStretch();

private:
    const Theme &m_theme;
    QVBoxLayout *m_column = nullptr;
};

} // namespace nevertwice
