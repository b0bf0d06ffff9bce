#pragma once

#include "ui/kit/theme.h"

#include <QListWidget>

namespace nevertwice {

// A list from which one thing is chosen, each with a few words about it under its name.
class ChoiceList : public QListWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString id;
        QString title;
        QString description;
        bool isTroubled = false; // cannot be used, as the description says

        bool operator==(const Choice &) const = default;
    };

    explicit ChoiceList(const Theme &theme, QWidget *parent = nullptr);

    // Texts of people and of files come in one line (oneLine), those of ours as they are.
    // Keeps what is chosen where it is still there, else chooses the first.
    void setChoices(const QList<Choice> &choices);
    void choose(const QString &id);
    QString chosen() const;

    QSize sizeHint() const override;

signals:
    void picked(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    QList<Choice> m_choices;
};

} // namespace nevertwice
