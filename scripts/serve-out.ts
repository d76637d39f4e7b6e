/** Serves `out/` at http://localhost:4173, below the folder it was built for; `PORT` changes the port. */
import { builtFor, OUT } from './out.ts'
import { serve } from './serve.ts'

const port = Number(process.env.PORT ?? 4173)
const { pathname } = builtFor(OUT)
try {
  await serve(OUT, port, pathname)
  console.log(`http://localhost:${port}${pathname}`)
} catch (error) {
  console.error(`포트 ${port}을 열지 못했다: ${(error as Error).message}`)
  console.error('다른 포트를 쓰려면 `PORT=4000 npm start`처럼 실행한다.')
  process.exit(1)
}
