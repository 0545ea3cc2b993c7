/** The fonts of official documents, each with the names under which other systems have it (`w:altName`). */
const FONTS = [
  ['方正小标宋简体', '方正小标宋_GBK,FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,宋体,SimSun,Noto Serif CJK SC'],
  ['仿宋_GB2312', '仿宋,FangSong,方正仿宋_GBK,华文仿宋,STFangsong,Noto Serif CJK SC'],
  ['楷体_GB2312', '楷体,KaiTi,方正楷体_GBK,华文楷体,STKaiti,Noto Serif CJK SC'],
  ['黑体', 'SimHei,方正黑体_GBK,华文黑体,STHeiti,Noto Sans CJK SC'],
  ['宋体', 'SimSun,方正书宋_GBK,华文宋体,STSong,Noto Serif CJK SC'],
  ['Times New Roman', 'Liberation Serif'],
] as const

/** `word/fontTable.xml`. */
export const FONT_TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${FONTS.map(
  ([name, others]) =>
    `<w:font w:name="${name}"><w:altName w:val="${others}"/>${
      name === 'Times New Roman'
        ? '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/>'
        : '<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/>'
    }</w:font>`,
).join('')}</w:fonts>`
