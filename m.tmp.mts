import { parseNote } from './lib/mdx/check/parsed-note.ts'
for (const s of ['a <br> b','a < 3','a {x','a {b c} d','## x {#limits}','<!-- c -->','<Figure>\n\ntext','a </Figure>','<Figure caption=x />','<Figure caption="a"b />','import x from "y"','import 는 좋다','export const a = 1','export foo bar','a <Term id="x">b\n\nc</Term>','<Box x={1} />','<Box x={} />','a <https://x.y>','<Figure caption="a" "b" />','<Correction claim="a "b" c" />','<Figure>\n<Diagram>\n</Figure>', '- a\n<Figure>\n- b\n</Figure>','a <-> b', '<Figure\n', '> <Figure>\na\n</Figure>','<1초', '{/* c */}','<Figure caption="a>']) {
  const n = parseNote('f','a/b',s) as any; console.log(JSON.stringify(s)); 
  console.log('    ', n.syntaxError ? JSON.stringify(n.syntaxError): 'ok ' + n.tree.children.map((c:any)=>c.type+':'+(c.children??[]).map((d:any)=>d.type)))
}
