import { RESERVED_SEGMENTS } from '../../routes.ts'
import { fieldOf } from '../data.ts'
import { TOP } from '../problem.ts'
import type { Site } from '../site.ts'

const RESERVED: readonly string[] = [...RESERVED_SEGMENTS, 'services']

/** A service whose address or folder is already something else. */
export function* serviceReserved({ services }: Site) {
  for (const { id, file } of services) {
    if (!RESERVED.includes(id)) continue
    yield {
      file,
      at: TOP,
      message: `사이트가 쓰는 주소라서 서비스 이름이 될 수 없다: ${id}`,
      fix: `파일과 폴더의 이름을 바꾼다: amazon-${id}`,
    }
  }
}

/** A folder of notes that no service file knows. */
export function* serviceMissing({ folder, paths, services }: Site) {
  const known = new Set(['services', 'glossary', ...services.map(({ id }) => id)])
  for (const { path, isFile } of paths) {
    if (isFile || path.includes('/') || known.has(path)) continue
    yield {
      file: `${folder}/${path}`,
      at: TOP,
      message: `서비스 파일이 없는 폴더다: ${path}`,
      fix: `서비스 파일을 만든다: ${folder}/services/${path}.yaml`,
    }
  }
}

/** Two services that want the same place. */
export function* serviceOrder({ services }: Site) {
  const seen = new Map<unknown, string>()
  for (const { file, yaml } of services) {
    const order = fieldOf(yaml.value, 'order')
    const first = seen.get(order)
    if (typeof order === 'number' && first)
      yield {
        file,
        at: yaml.placeOf(['order']),
        message: `같은 순서의 서비스가 있다(${first}): ${order}`,
        fix: `이렇게 쓴다: order: ${services.length + 1}`,
      }
    seen.set(order, file)
  }
}
