#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace nevertwice {

// Frees what takes a while to be freed on a thread beside the window, after all that somebody waits for. What is given
// away is the last of it: a list that somebody else still shares would be freed there. It holds nothing that belongs to
// a thread, such as a QObject or a reader.
template <typename T> void freeBeside(T last)
{
    constexpr int kLater = -1;
    QThreadPool::globalInstance()->start([kept = std::make_shared<T>(std::move(last))]() mutable { kept.reset(); },
                                         kLater);
}

// The same for what several have: whoever is the last.
template <typename T> std::shared_ptr<T> sharedFreedBeside(T value)
{
    return {new T(std::move(value)), [](T *last) { freeBeside(std::unique_ptr<T>(last)); }};
}

} // namespace nevertwice
