#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QStringList>

/// A paint device that records the text painted on it and its lightest colour.
class RecordedText final : public QPaintDevice
{
public:
    QPaintEngine *paintEngine() const override { return &m_engine; }
    QString text() const { return m_engine.words.join(u' '); }
    int lightest() const { return m_engine.lightest; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int Side = 20000;
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
        case PdmWidthMM:
        case PdmHeightMM:
            return Side;
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 72;
        default:
            return 1;
        }
    }

private:
    class Engine final : public QPaintEngine
    {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawTextItem(const QPointF &, const QTextItem &item) override
        {
            words << item.text();
            lightest = std::max(lightest, painter()->pen().color().lightness());
        }
        Type type() const override { return User; }

        QStringList words;
        int lightest = 0;
    };

    mutable Engine m_engine;
};
