/** The look of the public pages: ink blue, one deep red, system fonts for Chinese. */
export const STYLE_SHEET = `
:root{--ink:#1b2733;--blue:#1d4e79;--red:#a3262a;--amber:#7a4b00;--line:#c9d2da;--paper:#fff;--ground:#f4f6f8;--soft:#51606d}
*{box-sizing:border-box}
html{font-size:17px;scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink);line-height:1.75;font-family:"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif;overflow-wrap:anywhere}
.wide{max-width:1120px;margin:0 auto;padding:0 1.1rem}
.top{background:var(--blue);color:#fff;border-bottom:4px solid var(--red)}
.top .wide{display:flex;align-items:center;gap:1rem;flex-wrap:wrap;padding-top:.7rem;padding-bottom:.7rem}
.brand{color:#fff;text-decoration:none;font-size:1.35rem;font-weight:700;letter-spacing:.15em;display:inline-flex;align-items:center;gap:.5rem;min-height:44px}
.mark{background:#fff;color:var(--red);width:2rem;height:2rem;border-radius:.35rem;display:inline-grid;place-items:center;letter-spacing:0;font-size:1.15rem}
.nav{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin-left:auto}
.nav a{color:#fff;text-decoration:none;min-height:44px;display:inline-flex;align-items:center}
.nav a:hover{text-decoration:underline}
main.wide{padding-top:1.6rem;padding-bottom:2.5rem;display:block}
main:focus{outline:none}
h1{font-size:1.7rem;line-height:1.35;margin:.2rem 0 .6rem}
h2{font-size:1.2rem;margin:2rem 0 .6rem}
h2 small{font-weight:400;color:var(--soft);font-size:.9rem;margin-left:.4rem}
.lead{font-size:1.06rem;max-width:46em}
.file{display:inline-block;margin-left:.8rem;color:var(--soft);font-size:.9rem}
.hint{color:var(--soft);font-size:.92rem;margin:.15rem 0 .5rem}
.card{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:1.2rem 1.3rem;margin:1.2rem 0}
.card h2{margin-top:0}
.field{margin:0 0 1.2rem}
label{font-weight:600;display:block}
input[type=file]{display:block;width:100%;max-width:100%;padding:.8rem;border:2px dashed var(--line);border-radius:.4rem;background:#fafbfc;font:inherit;font-size:.95rem}
.over input[type=file]{border-color:var(--blue);background:#eaf2f9}
input:is([type=text],[type=tel],[type=email],[type=search],[type=password]),select{display:block;width:100%;max-width:36em;font:inherit;min-height:46px;padding:.5rem .7rem;border:1px solid #75838f;border-radius:.4rem;background:#fff;color:inherit}
.optional{font-weight:400;color:var(--soft)}
.wrong{border-left:5px solid var(--red);padding-left:.9rem}
.wrong-text{color:var(--red);font-weight:600;margin:.1rem 0 .3rem}
.problem ul{margin:.3rem 0;padding-left:1.2rem}
.choices{list-style:none;padding:0}
.choices li{margin:.5rem 0}
.choices a{display:inline-flex;min-height:44px;align-items:center}
.pairs{margin:1rem 0}
.pairs>div{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
.pairs dt{width:7em;color:var(--soft)}
.pairs dd{margin:0;flex:1 1 14em}
fieldset{border:0;margin:0 0 1rem;padding:0}
legend{font-weight:600;padding:0}
.choice{display:inline-flex;align-items:center;gap:.4rem;min-height:44px;margin-right:1.2rem;font-weight:400}
.choice input{width:1.2rem;height:1.2rem}
.code{font-family:ui-monospace,Consolas,monospace;letter-spacing:.06em;font-size:1.1rem}
.qr{width:132px;height:132px}
.important{border-left:6px solid var(--red);background:#fdf3f3;padding:.6rem 1rem}
.kept{color:var(--soft);font-size:.92rem}
textarea{width:100%;font:inherit;font-size:.95rem;padding:.7rem;border:1px solid #75838f;border-radius:.4rem;resize:vertical}
summary{cursor:pointer;min-height:44px;display:flex;align-items:center;color:var(--blue)}
summary::before{content:"▸";margin-right:.4rem}
details[open] summary::before{content:"▾"}
button,.button{font:inherit;font-weight:600;display:inline-block;min-height:46px;padding:.55rem 1.5rem;border-radius:.4rem;border:1px solid var(--blue);background:var(--blue);color:#fff;text-decoration:none;cursor:pointer}
button:hover,.button:hover{background:#153c5e}
.quiet{background:#fff;color:var(--blue)}
.quiet:hover{background:#eaf2f9}
.row{display:flex;flex-wrap:wrap;gap:.7rem}
a{color:#17568f}
:focus-visible{outline:3px solid #e0902b;outline-offset:2px}
.skip{position:absolute;left:-999px}
.skip:focus{left:1rem;top:.5rem;background:#fff;padding:.4rem .8rem;z-index:2}
.what{padding-left:1.2rem;max-width:48em}
.problem{border:3px solid var(--red);border-radius:.5rem;background:#fff;padding:.6rem 1.2rem;margin:1rem 0}
.problem h2{margin:.3rem 0;color:var(--red)}
.problem a{color:var(--red);font-weight:600}
.counts{list-style:none;display:flex;flex-wrap:wrap;gap:.8rem;padding:0;margin:1rem 0}
.counts a{display:block;min-width:7.5rem;padding:.5rem 1.1rem;background:#fff;border:1px solid var(--line);border-left:6px solid var(--soft);border-radius:.4rem;text-decoration:none;color:var(--ink)}
.counts b{font-size:1.5rem;margin-right:.3rem}
.counts .error a{border-left-color:var(--red)}
.counts .warning a{border-left-color:#c47a00}
.counts .notice a{border-left-color:var(--blue)}
.findings ol{list-style:none;padding:0;margin:0}
.findings li{background:#fff;border:1px solid var(--line);border-left:6px solid var(--blue);border-radius:.35rem;padding:.6rem 1rem;margin:0 0 .6rem}
.findings.error li{border-left-color:var(--red)}
.findings.warning li{border-left-color:#c47a00}
.findings p{margin:.15rem 0}
.place{font-weight:600}
.rule{font-family:ui-monospace,Consolas,monospace;font-size:.85rem;background:#e8edf2;border-radius:.25rem;padding:.05rem .45rem;margin-right:.3rem}
.values{color:var(--soft);font-size:.93rem}
.values b{color:var(--ink)}
.fine{background:#e9f5ec;border:1px solid #8bbd98;border-radius:.4rem;padding:.8rem 1.1rem}
.scroll{overflow-x:auto;background:#fff;border:1px solid var(--line);border-radius:.4rem;margin:.8rem 0 1.4rem}
table.form{border-collapse:collapse;width:100%;font-size:.84rem;line-height:1.45}
.wide-form{min-width:860px}
caption{font-weight:700;font-size:1rem;padding:.7rem;text-align:center}
.form th,.form td{border:1px solid #9aa7b2;padding:.3rem .45rem;text-align:center;vertical-align:middle}
.form th{background:#eef2f5;font-weight:600;overflow-wrap:normal;word-break:keep-all}
.form .side,.form tbody th{word-break:normal}
.form .label{text-align:left;font-weight:400;background:#f8fafb;min-width:13em}
.form .side{width:2.2em}
.form .note{font-size:.78rem;color:var(--soft);text-align:left}
.form .group{background:#dfe7ee}
td.error{background:#fbe3e3;outline:2px solid var(--red);outline-offset:-2px;font-weight:700}
td.warning{background:#fdf0d8}
td:target{box-shadow:inset 0 0 0 3px #e0902b}
.sign{color:var(--red);margin-left:.25em}
td.warning .sign{color:var(--amber)}
.blank{color:#5d6b77;font-size:.78rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.form td{position:relative}
.bottom{border-top:1px solid var(--line);color:var(--soft);font-size:.9rem;padding:1rem 0 2rem}
.bottom p{margin:.3rem 0}
@media(max-width:520px){html{font-size:16px}.card{padding:1rem}button,.button{width:100%;text-align:center}.file{display:block;margin:0}}
@media print{.top,.bottom,form,.button,.skip,.receipt .row,.receipt .hint{display:none}body{background:#fff}.scroll{overflow:visible;border:0}.wide-form{min-width:0}}
`
