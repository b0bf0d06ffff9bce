#pragma once

#include "model/store/workspace.h"
#include "ui/kit/theme.h"

#include <QThread>
#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace nevertwice {

// Opens a file of an earlier version, which takes as long as to copy it, on a thread of its own; says so meanwhile, and
// stops where asked.
class RenewalPage : public QWidget
{
    Q_OBJECT

public:
    using Then = std::function<void(Result<std::unique_ptr<Workspace>> opened)>;

    RenewalPage(const Theme &theme, const QString &path, const Clock &clock, const Places &places, Then then,
                QWidget *parent = nullptr);
    // Stops, and waits for the thread.
    ~RenewalPage() override;

    QString path() const { return m_path; }
    void stop() { m_isStopped = true; }

private:
    QString m_path;
    Then m_then;
    std::unique_ptr<QThread> m_thread;
    std::optional<Result<std::unique_ptr<Workspace>>> m_opened; // by the thread
    std::atomic_bool m_isStopped = false;
};

} // namespace nevertwice
