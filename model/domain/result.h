#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace nevertwice {

// Why something could not be done. The model says which kind of trouble it is and the facts; the sentence made of them
// names what was tried, why it failed and what to do next.
struct Error
{
    enum class Kind {
        NotFound,    // nothing with this name
        Invalid,     // the input is not what it should be
        Usage,       // the caller asked in a way that has no meaning
        Conflict,    // somebody else changed the same thing
        Busy,        // somebody else holds it; trying again may help
        Full,        // no room left on the disk
        ReadOnly,    // may be read, not written
        Moved,       // the file is no longer where it was opened
        Damaged,     // the file's content is not what was written
        TooNew,      // made by a later version of the program
        TooLarge,    // beyond a limit of ours
        Io,          // reading or writing failed for another reason
        Unknown,     // the outcome of a commit is not known
        Unconfirmed, // allowed, once a person has said how much of it they mean
        Cancelled,   // the person asked to stop
        Unsupported  // not in this version
    };

    Kind kind = Kind::Invalid;
    QString attempt; // "open incidents.nevertwice"
    QString reason;  // "the file was made by a newer version"
    QString advice;  // "Update Nevertwice, or open it read-only."

    // "Cannot open incidents.nevertwice: the file was made by a newer version." Without the advice.
    QString message() const;
    // The message and, where there is one, the advice.
    QString sentence() const;
    // The same trouble as part of something larger: names what was tried where that is not known yet.
    Error whileTrying(const QString &what) const;
    // The stable word for the kind in machine-readable output: "not_found".
    static QString code(Kind kind);

    bool operator==(const Error &) const = default;
};

template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    // Precondition: ok().
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    // Precondition: not ok().
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Done
{
    bool operator==(const Done &) const = default;
};

template <> class [[nodiscard]] Result<void> : public Result<Done>
{
public:
    Result() : Result<Done>(Done{}) {}
    Result(Error error) : Result<Done>(std::move(error)) {}
};

} // namespace nevertwice
