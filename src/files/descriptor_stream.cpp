#include "files/descriptor_stream.h"

#include <cerrno>
#include <string>
#include <system_error>
#include <unistd.h>

namespace files {

DescriptorBuffer::DescriptorBuffer(int descriptor)
    : m_descriptor(descriptor)
{
    setp(m_bytes.data(), m_bytes.data() + m_bytes.size());
}

DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type character)
{
    if (!empty())
        return traits_type::eof();
    if (!traits_type::eq_int_type(character, traits_type::eof())) {
        *pptr() = traits_type::to_char_type(character);
        pbump(1);
    }
    return traits_type::not_eof(character);
}

int DescriptorBuffer::sync()
{
    return empty() ? 0 : -1;
}

/// Writes what is buffered; false where a write failed, now or before.
bool DescriptorBuffer::empty()
{
    const char *at = pbase();
    while (at != pptr() && m_error == 0) {
        const auto written = ::write(m_descriptor, at, static_cast<std::size_t>(pptr() - at));
        if (written >= 0)
            at += written;
        else if (errno != EINTR)
            m_error = errno;
    }
    setp(m_bytes.data(), m_bytes.data() + m_bytes.size());
    return m_error == 0;
}

std::string reasonOf(int error)
{
    auto reason = std::generic_category().message(error);
    if (!reason.empty() && reason.front() >= 'A' && reason.front() <= 'Z')
        reason.front() = static_cast<char>(reason.front() - 'A' + 'a');
    return reason;
}

} // namespace files
