# Precompiled headers: most of a build from nothing is reading the same headers again. One set for each way of
# compiling, owned by precompiled_SET; attune_precompiled(TARGET SET) uses it. nlohmann/json is in none: its templates
# would cost every file of a set half a second. A file includes what it uses all the same: clang-tidy and a build with
# -DATTUNE_PCH=OFF compile without these.
option(ATTUNE_PCH "Precompile headers of the standard library, Qt and Catch2" ON)

set(attune_pch_std
    <algorithm> <array> <charconv> <cmath> <cstddef> <cstdint> <cstdlib> <deque> <expected> <filesystem> <fstream> <functional> <iterator>
    <limits> <map> <memory> <numeric> <optional> <set> <span> <sstream> <stdexcept> <string> <string_view>
    <system_error> <tuple> <unordered_map> <utility> <variant> <vector>)
# No widgets: the folders between the core and the window may not use any.
set(attune_pch_qt ${attune_pch_std}
    <QBuffer> <QByteArray> <QColor> <QCoreApplication> <QDir> <QFile> <QFont> <QFontMetricsF> <QImage> <QKeyEvent>
    <QLocale> <QMimeData> <QPainter> <QPointF> <QRectF> <QSizeF> <QString> <QStringList> <QTextBlock> <QTextCursor>
    <QTextDocument> <QTextLayout> <QTextTable> <QTimer> <QVariant>)
set(attune_pch_widgets ${attune_pch_qt}
    <QApplication> <QComboBox> <QFrame> <QLabel> <QLineEdit> <QListView> <QPlainTextEdit> <QPointer> <QPushButton>
    <QScrollArea> <QScrollBar> <QStackedWidget> <QToolButton> <QVBoxLayout> <any> <chrono> <stop_token>)

file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled.cpp" CONTENT "")

# attune_precompile(SET HEADERS ... LINKS ...): what it links decides its flags. They must be those of the targets that
# use it, which GCC's -Winvalid-pch sees to.
function(attune_precompile set)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;LINKS")
    if(ATTUNE_PCH)
        add_library(precompiled_${set} OBJECT EXCLUDE_FROM_ALL "${CMAKE_BINARY_DIR}/precompiled.cpp")
        target_link_libraries(precompiled_${set} PRIVATE ${arg_LINKS})
        target_precompile_headers(precompiled_${set} PRIVATE ${arg_HEADERS})
    endif()
endfunction()

function(attune_precompiled target set)
    if(ATTUNE_PCH)
        target_precompile_headers(${target} REUSE_FROM precompiled_${set})
    endif()
endfunction()
