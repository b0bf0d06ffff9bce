#pragma once

#include "model/domain/incident.h"
#include "ui/kit/theme.h"
#include "ui/write/inspectorlookups.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace nevertwice {

class ChoiceField;
class InspectorRow;

// One part of the inspector: a title and the fields of a few keys of the incident. It keeps nothing but what is being
// typed: it shows the incident it is given, and says what it should become.
class InspectorGroup : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Edit, Read };
    using Change = std::function<void(Incident &)>;

    InspectorGroup(const Theme &theme, const QString &title, const QSet<QString> &keys, QWidget *parent = nullptr);

    // The keys of the document that are shown here.
    const QSet<QString> &keys() const { return m_keys; }
    void setLookups(const InspectorLookups *lookups);
    void showIncident(const Incident &incident, Mode mode);
    // The incident is another value, though no key that is shown here is different.
    virtual void keepIncident(const Incident &incident) { m_incident = incident; }

signals:
    // One step for undo, named as it stands in the menu, and what it does to the incident as it is by then.
    void edited(const QString &what, const nevertwice::InspectorGroup::Change &change);
    void incidentWanted(const QUuid &incident);

protected:
    virtual void fill() = 0;
    // New lookups: sources, meanings, custom fields.
    virtual void equip() {}

    const Incident &incident() const { return m_incident; }
    bool isReadOnly() const { return m_mode == Mode::Read; }
    const InspectorLookups &lookups() const;
    const Theme &theme() const { return m_theme; }
    QLabel *title() const { return m_title; }
    void edit(const QString &what, const Change &change);

    // A caption and its field, or a field as wide as the group, under what is there. Gives the caption.
    QWidget *addField(const QString &caption, QWidget *field);
    // Once more: moves it under what came since.
    void addWide(QWidget *widget);
    ChoiceField *addChoice(const QString &caption, const QList<Option> &options, const QString &placeholder = {});

private:
    void fitCaptions();

    const Theme &m_theme;
    QList<std::pair<QPointer<QLabel>, QString>> m_named; // captions, and all they say
    QSet<QString> m_keys;
    const InspectorLookups *m_lookups = nullptr;
    Incident m_incident;
    Mode m_mode = Mode::Read;
    QLabel *m_title = nullptr;
    QGridLayout *m_grid = nullptr;
};

// The width of captions at the usual size of text, the same in every group so that fields stand under each other.
inline constexpr int kCaptionWidth = 100;
// Keeps a caption to it, also where the text grows: one that is longer has more lines, not another width.
void holdCaption(const Theme &theme, QLabel *caption);

} // namespace nevertwice
