import { Pair, Scalar, YAMLMap, type Tags, type YAMLSeq } from 'yaml'

/**
 * Intrinsic functions that have a short form in YAML.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
const FUNCTIONS =
  'And Base64 Cidr Equals FindInMap GetAtt GetAZs If ImportValue Join Length Not Or Select Split Sub ToJsonString Transform'

/** The short forms as YAML tags: `!Sub x` reads as `{ 'Fn::Sub': 'x' }`. */
export const cloudFormationTags: Tags = [
  ...tagsFor('!Ref', 'Ref'),
  ...tagsFor('!Condition', 'Condition'),
  ...FUNCTIONS.split(' ').flatMap((name) => tagsFor(`!${name}`, `Fn::${name}`)),
]

function tagsFor(tag: string, longForm: string): Exclude<Tags[number], string>[] {
  const wrap = (value: YAMLMap | YAMLSeq) => {
    const map = new YAMLMap()
    map.items.push(new Pair(new Scalar(longForm), value))
    map.range = value.range
    return map
  }
  return [
    { tag, resolve: (value: string) => ({ [longForm]: value }) },
    { tag, collection: 'seq', resolve: wrap },
    { tag, collection: 'map', resolve: wrap },
  ]
}
