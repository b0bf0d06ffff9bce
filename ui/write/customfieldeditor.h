#pragma once

#include "model/domain/teamsettings.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace nevertwice {

class InspectorRow;
class QuietField;

// The fields a team adds to its incidents: named, of a sort, in an order. A field that is renamed keeps its key, so
// that what incidents say in it stays.
class CustomFieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CustomFieldEditor(const Theme &theme, QWidget *parent = nullptr);

    // What is typed into rows that are there still stays.
    void setFields(const QList<CustomField> &fields);
    const QList<CustomField> &fields() const { return m_fields; }

    void focusAdder();

    // A key for a new field: the letters and digits of its name, unlike the others.
    static QString keyFor(const QString &name, const QList<CustomField> &others);
    // What a workspace keeps of its fields, with what was changed here since they were `before`: what somebody else
    // added, removed or changed meanwhile stays so.
    static QJsonValue changed(const QJsonValue &kept, const QList<CustomField> &before,
                              const QList<CustomField> &after);

signals:
    void edited(const QList<nevertwice::CustomField> &before, const QList<nevertwice::CustomField> &after);

private:
    // Where the keyboard is among the rows, and where it goes when they are made anew.
    struct Stop
    {
        int row = -1; // none
        int place = 0;
    };
    // What is being typed into a row, or was refused there: it outlives the row.
    struct Typed
    {
        QString key; // of the field
        QString label;
        QString text;
        QString problem;
    };
    Stop stop() const;
    QList<Typed> typed() const;
    void typeAgain(const QList<Typed> &typed);
    void stopAt(const Stop &stop);
    void rebuild();
    InspectorRow *makeRow(int index);
    void change(const std::function<void(QList<CustomField> &)> &change);
    void change(int index, const std::function<void(CustomField &)> &change);
    void add(const QString &name);
    bool isRefused(QuietField &field, const QString &name, int own = -1);

    const Theme &m_theme;
    QList<CustomField> m_fields;
    QStringList m_keys; // of the rows
    QVBoxLayout *m_rows = nullptr;
    QuietField *m_add = nullptr;
};

} // namespace nevertwice
