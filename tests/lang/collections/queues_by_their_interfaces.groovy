// Each queue has the methods of its own interfaces only.
import java.util.concurrent.*
for (c in [ConcurrentLinkedQueue, LinkedBlockingQueue, PriorityQueue, PriorityBlockingQueue, ArrayDeque, LinkedBlockingDeque, ConcurrentLinkedDeque]) {
  def r = []
  for (m in ['getFirst', 'peekFirst', 'pop', 'removeLast', 'descendingIterator', 'pollLast', 'element', 'peek', 'poll', 'remainingCapacity', 'take', 'last', 'first', 'head']) { def q = c.newInstance([1, 2]); try { q."$m"(); r << m } catch (MissingMethodException e) { } catch (Throwable e) { r << m + '!' } }
  for (m in ['push', 'addFirst', 'offerFirst', 'offer', 'put', 'add', 'remove', 'contains', 'drainTo']) { def q = c.newInstance([1, 2]); try { q."$m"(m == 'drainTo' ? [] : 1); r << m + q } catch (MissingMethodException e) { } catch (Throwable e) { r << m + '!' } }
  println "$c.simpleName $r"
}
// expect: ConcurrentLinkedQueue [element, peek, poll, last, first, head, offer[1, 2, 1], add[1, 2, 1], remove[2], contains[1, 2]]
// expect: LinkedBlockingQueue [element, peek, poll, remainingCapacity, take, last, first, head, offer[1, 2, 1], put[1, 2, 1], add[1, 2, 1], remove[2], contains[1, 2], drainTo[]]
// expect: PriorityQueue [element, peek, poll, last, first, head, offer[1, 2, 1], add[1, 2, 1], remove[2], contains[1, 2]]
// expect: PriorityBlockingQueue [element, peek, poll, remainingCapacity, take, last, first, head, offer[1, 2, 1], put[1, 2, 1], add[1, 2, 1], remove[2], contains[1, 2], drainTo[]]
// expect: ArrayDeque [getFirst, peekFirst, pop, removeLast, descendingIterator, pollLast, element, peek, poll, last, first, head, push[1, 1, 2], addFirst[1, 1, 2], offerFirst[1, 1, 2], offer[1, 2, 1], add[1, 2, 1], remove[2], contains[1, 2]]
// expect: LinkedBlockingDeque [getFirst, peekFirst, pop, removeLast, descendingIterator, pollLast, element, peek, poll, remainingCapacity, take, last, first, head, push[1, 1, 2], addFirst[1, 1, 2], offerFirst[1, 1, 2], offer[1, 2, 1], put[1, 2, 1], add[1, 2, 1], remove[2], contains[1, 2], drainTo[]]
// expect: ConcurrentLinkedDeque [getFirst, peekFirst, pop, removeLast, descendingIterator, pollLast, element, peek, poll, last, first, head, push[1, 1, 2], addFirst[1, 1, 2], offerFirst[1, 1, 2], offer[1, 2, 1], add[1, 2, 1], remove[2], contains[1, 2]]
