"""Makes the fonts of the pictures from the packages in which they are published.

    npm pack @fontsource/source-sans-3@5.3.1 @fontsource/noto-sans-sc@5.3.0   # unpack both
    pip install fonttools brotli
    python make-fonts.py SOURCE_SANS/package/files NOTO_SANS/package/files NOTO_CJK OUT [FOLDER_WITH_TEXTS ...]

NOTO_CJK is a folder with NotoSansCJK-Regular.ttc and -Bold.ttc (Debian: fonts-noto-cjk), the same design with the
few characters that the packages leave out.

The published files are cut into many by script; here one file has all that pictures need: Latin letters in one,
Chinese characters in the other. A modified font may not have the reserved name "Source": these have names of ours.
"""

import sys
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

LATIN_EXTENDED_A = [chr(code) for code in range(0x100, 0x180)]
# The place of the simplified Chinese among the fonts of a collection.
SIMPLIFIED = 2
DROPPED = ["BASE", "GDEF", "GSUB", "STAT", "gasp", "prep", "vhea", "vmtx"]


def add(font, source, char):
    name = source.getBestCmap()[ord(char)]
    recording = DecomposingRecordingPen(source.getGlyphSet())
    source.getGlyphSet()[name].draw(recording)
    pen = TTGlyphPen(None)
    # Curves of the third degree become such of the second.
    recording.replay(pen if "glyf" in source else Cu2QuPen(pen, max_err=1, reverse_direction=True))
    new = f"uni{ord(char):04X}"
    font["glyf"][new] = pen.glyph()
    font["glyf"][new].recalcBounds(font["glyf"])
    font.setGlyphOrder(font["glyf"].glyphOrder)
    font["hmtx"].metrics[new] = source["hmtx"].metrics[name]
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[ord(char)] = new


def rename(font, family, bold):
    style = "Bold" if bold else "Regular"
    names = {1: family, 2: style, 3: f"{family} {style}", 4: f"{family} {style}", 6: f"{family}-{style}".replace(" ", "")}
    for id in (16, 17, 21, 22, 25):
        font["name"].removeNames(nameID=id)
    for id, text in names.items():
        font["name"].removeNames(nameID=id)
        font["name"].setName(text, id, 3, 1, 0x409)
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].fsSelection = 0x20 if bold else 0x40
    font["head"].macStyle = 1 if bold else 0


def make(base, others, wanted, family, bold, out, dropped):
    font = TTFont(base)
    font.flavor = None
    fonts = [TTFont(path, fontNumber=SIMPLIFIED) for path in others]
    missing = []
    for char in sorted(set(wanted) - set(map(chr, font.getBestCmap()))):
        source = next((other for other in fonts if ord(char) in other.getBestCmap()), None)
        if source is None or source["head"].unitsPerEm != font["head"].unitsPerEm:
            missing.append(char)
        else:
            add(font, source, char)
    for table in dropped:
        if table in font:
            del font[table]
    font["maxp"].numGlyphs = len(font.getGlyphOrder())
    rename(font, family, bold)
    font.save(out)
    print(out, out.stat().st_size, "without", "".join(missing))


def main(sans, noto, cjk, out, *texts):
    sans, noto, cjk, out = Path(sans), Path(noto), Path(cjk), Path(out)
    written = {char for folder in texts for path in Path(folder).rglob("*") if path.is_file() for char in path.read_text("utf8", "ignore")}
    han = [char for char in written if "\u2e80" <= char <= "\u9fff"]
    for weight in ("400", "700"):
        bold = weight == "700"
        make(
            sans / f"source-sans-3-latin-{weight}-normal.woff2",
            [sans / f"source-sans-3-{part}-{weight}-normal.woff2" for part in ("latin-ext", "vietnamese", "greek")],
            LATIN_EXTENDED_A + list("ếốớởạảấầẩẫậắằặẹẻẽềểễệỉịọỏồổỗộờỡợụủứừửữựỳỵỷỹ−"),
            "Chaski Sans", bold, out / f"chaski-sans-{weight}.ttf", DROPPED,
        )
        make(
            noto / f"noto-sans-sc-chinese-simplified-{weight}-normal.woff2",
            [*sorted(noto.glob(f"noto-sans-sc-[0-9]*-{weight}-normal.woff2")), cjk / f"NotoSansCJK-{'Bold' if bold else 'Regular'}.ttc"],
            han, "Chaski Sans SC", bold, out / f"chaski-sans-sc-{weight}.ttf", DROPPED + ["GPOS"],
        )


main(*sys.argv[1:])
