#pragma once

#include <sqlite3.h>

#include <cstring>
#include <memory>
#include <string>

/// An SQLite VFS that forwards to the default one, but fails every n-th transaction as on a full disk. It is
/// the default while it lives; connections that were opened through it must be closed before.
class FailingVfs
{
public:
    /// `every`: 1 fails each, 0 none. `name`: part of the names of the files whose writes fail.
    explicit FailingVfs(int every, std::string name = "journal.sqlite")
        : m_every(every)
        , m_name(std::move(name))
        , m_real(sqlite3_vfs_find(nullptr))
        , m_vfs(*m_real)
    {
        m_vfs.zName = "failing";
        m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
        m_vfs.pAppData = this;
        m_vfs.xOpen = &FailingVfs::open;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FailingVfs()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_real, 1);
    }
    FailingVfs(const FailingVfs &) = delete;
    FailingVfs &operator=(const FailingVfs &) = delete;

    int failures() const { return m_failures; }

private:
    struct File
    {
        sqlite3_file base;
        sqlite3_io_methods methods;
        FailingVfs *vfs;
        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
        static File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    };

    /// Calls a method of the real file.
    template <auto Method, typename... Arguments>
    static int forward(sqlite3_file *file, Arguments... arguments)
    {
        auto *real = File::of(file)->real();
        return (real->pMethods->*Method)(real, arguments...);
    }

    static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
    {
        auto *self = File::of(file)->vfs;
        // The header of the rollback journal is written once in a transaction.
        if (at == 0 && self->m_every > 0 && ++self->m_writes % self->m_every == 0) {
            ++self->m_failures;
            return SQLITE_FULL;
        }
        return forward<&sqlite3_io_methods::xWrite>(file, bytes, count, at);
    }

    static int open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *self = static_cast<FailingVfs *>(vfs->pAppData);
        auto *opened = File::of(file);
        opened->base.pMethods = nullptr;
        const int code = self->m_real->xOpen(self->m_real, name, opened->real(), flags, outFlags);
        if (code != SQLITE_OK || opened->real()->pMethods == nullptr)
            return code;
        const bool isMeant = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 && name != nullptr
            && std::strstr(name, self->m_name.c_str()) != nullptr;
        using M = sqlite3_io_methods;
        opened->vfs = self;
        opened->methods = *opened->real()->pMethods;
        opened->methods.iVersion = 1;
        opened->methods.xClose = &forward<&M::xClose>;
        opened->methods.xRead = &forward<&M::xRead, void *, int, sqlite3_int64>;
        opened->methods.xWrite
            = isMeant ? &FailingVfs::write : &forward<&M::xWrite, const void *, int, sqlite3_int64>;
        opened->methods.xTruncate = &forward<&M::xTruncate, sqlite3_int64>;
        opened->methods.xSync = &forward<&M::xSync, int>;
        opened->methods.xFileSize = &forward<&M::xFileSize, sqlite3_int64 *>;
        opened->methods.xLock = &forward<&M::xLock, int>;
        opened->methods.xUnlock = &forward<&M::xUnlock, int>;
        opened->methods.xCheckReservedLock = &forward<&M::xCheckReservedLock, int *>;
        opened->methods.xFileControl = &forward<&M::xFileControl, int, void *>;
        opened->methods.xSectorSize = &forward<&M::xSectorSize>;
        opened->methods.xDeviceCharacteristics = &forward<&M::xDeviceCharacteristics>;
        opened->base.pMethods = &opened->methods;
        return code;
    }

    int m_every = 0;
    int m_writes = 0;
    int m_failures = 0;
    std::string m_name;
    sqlite3_vfs *m_real = nullptr;
    sqlite3_vfs m_vfs;
};
