import { Pair, Scalar, YAMLMap, type Tags, type YAMLSeq } from 'yaml'

/**
 * Intrinsic functions that have a short form in YAML.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
const SHORT =
  'And Base64 Cidr Equals FindInMap GetAtt GetAZs GetStackOutput If ImportValue Join Length Not Or Select Split Sub ToJsonString Transform'.split(
    ' ',
  )

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-rules.html */
const IN_RULES = 'Contains EachMemberEquals EachMemberIn RefAll ValueOf ValueOfAll'.split(' ')

/** The long names of all functions but Fn::ForEach, whose name goes on. */
export const FUNCTIONS = [...SHORT, ...IN_RULES].map((name) => `Fn::${name}`)

/** The short forms as YAML tags: `!Sub x` reads as `{ 'Fn::Sub': 'x' }`. */
export const cloudFormationTags: Tags = [
  ...tagsFor('!Ref', 'Ref'),
  ...tagsFor('!Condition', 'Condition'),
  ...SHORT.flatMap((name) => tagsFor(`!${name}`, `Fn::${name}`)),
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
