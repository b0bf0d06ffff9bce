#pragma once

#include "model/store/reader.h"
#include "ui/write/inspectorlookups.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace nevertwice {

// Answers what the inspector asks from a workspace. What may take longer than a key press is looked up in a thread of
// its own; a new question stops the one before, since only one field has the keyboard.
class LookupService : public QObject
{
    Q_OBJECT

public:
    // The first reader is used by the thread, the second here; it outlives the service.
    LookupService(std::unique_ptr<Reader> searching, const Reader &reading, const Clock &clock,
                  QObject *parent = nullptr);
    ~LookupService() override;

    // For one page: what it asks takes the place of what it asked before, and of no other's questions about mentions.
    // The functions hold on to the service: they may be called as long as it is there.
    InspectorLookups lookups();
    // Incidents whose ref begins so, by ref and title, the latest first.
    OptionSource incidentsNamed();
    // What was saved may have brought new names, causes and settings.
    void forget();

    static constexpr int kMostOffered = 50;
    static constexpr int kMostIncidents = 12;
    static constexpr int kMostMentions = 20;

private:
    using Find = std::function<QList<Option>(const Reader &reader)>;
    void ask(const Find &find, const OptionAnswer &answer);
    // One question about mentions; the next of the same asker takes its place.
    struct MentionQuestion
    {
        std::shared_ptr<std::atomic<quint64>> asked; // by whoever asks this
        quint64 number = 0;
        QUuid incident;
        std::function<void(const QList<Mention> &mentions)> answer;

        bool isWanted() const { return number == *asked; }
    };
    void findMentions(const MentionQuestion &question);
    OptionSource names(NameKind kind);
    QList<Option> findNames(const Reader &reader, NameKind kind, const QString &text);
    QList<Option> findCauses(const Reader &reader, const QString &text);
    TeamSettings team() const;
    std::optional<QJsonObject> documentAt(const QUuid &incident, const Moment &at) const;

    // What the thread has read already; touched there only.
    struct Known
    {
        std::optional<QStringList> names[3];
        std::optional<QList<Option>> causes;
    };

    std::unique_ptr<Reader> m_searching;
    const Reader &m_reading;
    Clock m_clock;
    QThread m_thread;
    QObject m_worker; // lives in the thread
    std::atomic<quint64> m_question = 0;
    std::atomic_bool m_isEnding = false;
    Known m_known;
};

} // namespace nevertwice
