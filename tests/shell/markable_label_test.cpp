#include "catch.hpp"
#include "shell/widgets/markable_label.h"
#include "shell/widgets/widgets.h"

#include <memory>

using namespace Qt::StringLiterals;

TEST_CASE("a label asks for the room its text takes")
{
    const auto words
        = GENERATE(u"Short"_s, u"One line\nand another"_s,
                   u"When you came home late I was worried, and I said it in a way that hurt you. "
                   "I would like to try again."_s,
                   u"当你回家晚了，我很担心，可我说话的方式伤到了你。我想再试一次。"_s);
    const int size = GENERATE(13, 17, 30);
    const std::unique_ptr<QLabel> label(shell::label(words, shell::TextRole::Sentence));
    auto font = label->font();
    font.setPixelSize(size);
    label->setFont(font);
    // Set as Qt sets it.
    QLabel reference(words);
    reference.setTextFormat(Qt::PlainText);
    reference.setWordWrap(true);
    reference.setTextInteractionFlags(Qt::TextSelectableByMouse);
    reference.setFont(font);
    CAPTURE(words.toStdString(), size);
    for (const int width : {80, 240, 760})
        CHECK(label->heightForWidth(width) == reference.heightForWidth(width));
    CHECK(label->sizeHint().width() == reference.sizeHint().width());
    CHECK(label->sizeHint().height() == reference.sizeHint().height());
    CHECK(label->minimumSizeHint().height() == reference.minimumSizeHint().height());
    CHECK(std::abs(label->minimumSizeHint().width() - reference.minimumSizeHint().width()) <= 1);
    label->setText(words + words);
    reference.setText(words + words);
    CHECK(label->heightForWidth(240) == reference.heightForWidth(240));
    font.setPixelSize(2 * size);
    label->setFont(font);
    reference.setFont(font);
    CHECK(label->heightForWidth(240) == reference.heightForWidth(240));
}
