export {
  type Block,
  type Cell,
  describePlace,
  type Line,
  type Paper,
  type PaperKind,
  type Place,
  type Row,
  type Table,
  type Word,
} from './model.ts'
export { UNUSABLE_REASONS, type Unusable, type UnusableReason } from './unusable.ts'
