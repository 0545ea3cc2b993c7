const PAIRS =
  '报報项項开開关關务務类類稳穩权權执執无無书書处處办辦结結转轉纠糾审審诉訴讼訟复複议議经經总總计計规規范範许許罚罰强強业業费費单單万萬额額现現废廢发發条條数數内內会會组組织織机機构構请請当當应應县縣区區东東桥橋岭嶺云雲临臨测測试試运運输輸财財场場监監专專设設门門户戶网網众眾过過与與为為统統编編电電话話联聯导導级級个個实實问問题題进進还還须須从從动動态態据據举舉访訪确確认認获獲缴繳纳納补補将將识識读讀训訓决決种種时時间間维維达達边邊营營护護评評责責讯訊资資历歷义義严嚴满滿创創济濟乡鄉镇鎮长長乐樂桃桃双雙卫衛康康证證号號贯貫彻徹则則广廣听聽产產优優岗崗职職责責够夠别別对對尔爾团團调調层層带帶选選节節压壓称稱续續馈饋约約终終届屆扩擴协協环環观觀览覽录錄标標准準显顯图圖异異约約归歸质質'

const TRADITIONAL = new Map<string, string>()
const letters = [...PAIRS]
for (let at = 0; at + 1 < letters.length; at += 2) TRADITIONAL.set(letters[at]!, letters[at + 1]!)

/** Mainland words in traditional script, letter by letter, as converters do it. */
export const toTraditional = (text: string): string =>
  [...text].map(letter => TRADITIONAL.get(letter) ?? letter).join('')

/** The wording of Taiwan converters on top: 檔案 for 文件, 製發 for 制发. */
export const toTaiwan = (text: string): string =>
  toTraditional(text.replaceAll('规范性文件', '规范性档案').replaceAll('制发', '製发')).replaceAll('档', '檔')
